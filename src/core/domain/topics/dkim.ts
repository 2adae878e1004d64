import { type Asking, together } from '../../dns/asking.ts';
import { type DkimKeyAnswer, dkimKey } from '../../records/evaluate/dkim-key.ts';
import { rfc } from '../../records/rfc.ts';
import { isIgnored } from '../../records/versioned.ts';
import { type Message, text } from '../../text/message.ts';
import type { DomainCheck, ShownRecord } from '../domain-report.ts';
import type { Signature } from '../message-sender.ts';
import type { PublishedRecord } from '../published.ts';
import { factOf } from '../readiness/facts.ts';
import type { DomainRequest } from '../request.ts';
import { noAnswer } from './no-answer.ts';
import type { TopicReport } from './topic.ts';

/**
 * The selectors that mailing services and servers use where nobody chose another. A domain may have any other: nothing is
 * called missing where none of these is there.
 */
const USUAL_SELECTORS: readonly string[] =
  'default selector1 selector2 google k1 k2 k3 s1 s2 mail dkim smtp mandrill mxvault zoho'.split(' ');

/** Looks at the keys that a message or the user names, else at those of the usual selectors. */
export function* checkDkim({ domain, selectors = [], message }: DomainRequest): Asking<TopicReport> {
  const chosen: readonly Signature[] = selectors.map((selector) => ({ domain, selector }));
  const signatures = message?.sender.signatures ?? [];
  if (chosen.length + signatures.length > 0) {
    const keys = yield* together([...chosen, ...signatures].map((one) => dkimKey(one.selector, one.domain)));
    const checks = keys.map(namedCheck);
    const ofChosen = checks.slice(0, chosen.length);
    const ofMessage = checks.slice(chosen.length);
    const works = ofMessage.some(
      ({ result }, at) => result === 'pass' && isRelated(signatures[at]?.domain, domain),
    );
    return {
      checks: works ? [...ofChosen, ...softened(ofMessage, 'warn')] : checks,
      facts: { dkim: factOf(works ? ofChosen : checks) },
      records: keys.flatMap(recordOf),
    };
  }
  const keys = yield* together(USUAL_SELECTORS.map((selector) => dkimKey(selector, domain)));
  const found = keys.filter(isKey);
  if (found.length > 0) {
    const checks = ofGuessed(found.map(namedCheck));
    return { checks, facts: { dkim: factOf(checks) }, records: found.flatMap(recordOf) };
  }
  const [first] = keys;
  if (first?.status === 'unknown' && keys.every(({ status }) => status === 'unknown'))
    return { checks: [namedCheck(first)], facts: { dkim: 'unknown' }, records: [] };
  return { checks: [guessedNone(domain, message !== undefined)], facts: { dkim: 'unknown' }, records: [] };
}

/** A key that works is enough: of keys that nobody named, one that does not may be an old one. */
function ofGuessed(checks: readonly DomainCheck[]): readonly DomainCheck[] {
  return checks.some(({ result }) => result === 'pass') ? softened(checks, 'info') : checks;
}

/** Checks of which one is enough, and is there. */
function softened(checks: readonly DomainCheck[], result: 'warn' | 'info'): readonly DomainCheck[] {
  return checks.map((one) => (one.result === 'fail' ? { ...one, result } : one));
}

/** Whether a signature can be of the domain in From: one of several that is, and is right, is enough (RFC 9989, 4.4). */
function isRelated(signing: string | undefined, author: string): boolean {
  if (signing === undefined) return false;
  return signing === author || signing.endsWith(`.${author}`) || author.endsWith(`.${signing}`);
}

/** Whether a DKIM key is there, and not another text that a wildcard answers with. */
function isKey(key: DkimKeyAnswer): boolean {
  return key.status === 'found' && key.record.tags.some(({ name }) => name.text === 'p');
}

function namedCheck(key: DkimKeyAnswer): DomainCheck {
  const check = { id: 'dkim-key', topic: 'dkim' } as const;
  if (key.status === 'unknown') return noAnswer('dkim-key', 'dkim', key.name, key.reason);
  if (key.status === 'absent')
    return {
      ...check,
      result: 'fail',
      message: text`No key at ${key.name}, so signatures with it fail. Publish the record that your mailing service shows.`,
      source: rfc(6376, '3.6.2'),
    };
  const record = shownRecord(key.name, key.record.text);
  const fault = faultOf(key);
  if (fault) return { ...check, result: 'fail', message: fault, record };
  return { ...check, result: 'pass', message: keyText(key), record };
}

type FoundKey = Extract<DkimKeyAnswer, { readonly status: 'found' }>;

/** The length in bits below which receivers must not use a key (RFC 8301, 3.2). */
const MIN_BITS = 1024;

function faultOf({ name, record: { key, faults }, others }: FoundKey): Message | undefined {
  if (others > 0) return text`There are ${others + 1} records at ${name}. Keep only one.`;
  if (key.kind === 'revoked') return text`The key at ${name} is revoked: signatures with it fail.`;
  if (key.kind === 'unreadable' || isIgnored({ faults }))
    return text`The key at ${name} can’t be read, so signatures with it fail. Publish it again.`;
  if (key.kind === 'rsa' && key.bits < MIN_BITS)
    return text`The key at ${name} has ${String(key.bits)} bits. Receivers don’t use keys below ${String(MIN_BITS)}: make one with 2048.`;
  return undefined;
}

function keyText({ name, record: { key } }: FoundKey): Message {
  return key.kind === 'rsa'
    ? text`DKIM key found at ${name} (RSA, ${String(key.bits)} bits).`
    : text`DKIM key found at ${name} (Ed25519).`;
}

function guessedNone(domain: string, hasMessage: boolean): DomainCheck {
  return {
    id: 'dkim-key',
    topic: 'dkim',
    result: 'unknown',
    message: hasMessage
      ? text`The message has no DKIM signature, and ${domain} has no key under a usual selector. Name the selector that you sign with.`
      : text`No key under a usual selector. You may use another one: name it, or check with a message that you sent.`,
    evidence: { selectors: USUAL_SELECTORS },
  };
}

function recordOf(key: DkimKeyAnswer): readonly PublishedRecord[] {
  if (key.status !== 'found') return [];
  const shown = shownRecord(key.name, key.record.text);
  return [{ kind: 'dkim', topic: 'dkim', shown, strings: [key.record.text], lead: 0 }];
}

function shownRecord(name: string, record: string): ShownRecord {
  return { name, type: 'TXT', text: record };
}
