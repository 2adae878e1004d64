import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainBounce } from '../../../src/core/bounce/explain.ts';
import { explainText } from '../../../src/core/bounce/explain-text.ts';
import { bounceKindOf } from '../../../src/core/bounce/kind-of.ts';
import type { BounceFamily } from '../../../src/core/bounce/terms.ts';
import { archiveOf, withoutCorpora } from '../../support/corpora.ts';
import {
  collectedFoundry,
  fieldManual,
  unpacked,
  withoutDeliverability,
} from '../../support/deliverability.ts';

describe('collected replies', { skip: withoutDeliverability }, () => {
  it('are found to the letter in bounces of Postfix and Exim, and have one cause each', () => {
    const { replies, bounces } = collectedFoundry();
    const causes = new Map<number, string[]>();
    const missed: string[] = [];
    for (const { path, content } of bounces) {
      const source = content.toString('utf8');
      // Those without a number never reached a server.
      const number = Number(/^Subject: Offer (\d+)/m.exec(source)?.[1] ?? -1);
      const text = replies[number]?.text;
      if (text === undefined) continue;
      const [recipient] = explainBounce(source).recipients;
      if (recipient?.reply?.text !== onOneLine(text)) missed.push(`${path}: ${recipient?.reply?.text}`);
      causes.set(number, [...(causes.get(number) ?? []), recipient?.cause ?? '']);
    }
    assert.deepEqual(missed, []);
    assert.equal(causes.size, 150);
    for (const [number, [postfix, exim]] of causes) assert.equal(postfix, exim, `reply ${number}`);
  });

  it('are decided, but for few of a published list', () => {
    const undecided = fieldManual()
      .map(([, , , reply]) => reply)
      .filter((reply) => {
        const [bounce] = explainText(reply);
        return (bounce?.recipients[0]?.cause ?? 'unknown') === 'unknown';
      });
    assert.ok(undecided.length <= 0.05 * fieldManual().length, undecided.join('\n'));
  });
});

/** Reasons of the collection, by the family that they are judged as. */
const REASONS = {
  address: ['userunknown', 'hostunknown', 'hasmoved', 'filtered'],
  mailbox: ['mailboxfull', 'suspend'],
  reputation: ['blocked', 'badreputation', 'requireptr'],
  auth: ['authfailure'],
  content: ['spamdetected', 'virusdetected', 'contenterror', 'mesgtoobig', 'exceedlimit'],
  policy: [
    ...['policyviolation', 'rejected', 'securityerror', 'notcompliantrfc', 'norelaying'],
    ...['notaccept', 'syntaxerror'],
  ],
  rate: ['speeding', 'toomanyconn'],
  system: ['networkerror', 'systemerror', 'systemfull', 'mailererror', 'expired', 'failedstarttls'],
} satisfies Partial<Record<BounceFamily, readonly string[]>>;
const FAMILIES = new Map(
  Object.entries(REASONS).flatMap(([family, reasons]) => reasons.map((reason) => [reason, family] as const)),
);

interface CollectedLabel {
  readonly file: string;
  /** `null` where nobody has looked. */
  readonly reason: string | null;
  readonly hardbounce?: boolean;
}

/** What is reached; a change that loses some of it shows here. */
const MIN_RECOGNISED = 463;
const MIN_FAMILIES = 360;
const MAX_WRONG_DROPS = 0;
/** Notices among the emails of the collections: six bounces and an automatic reply. */
const MAX_NOTICES = 7;

describe('the collected corpora', { skip: withoutCorpora }, () => {
  it('have their bounces recognised and put into the right families', () => {
    const files = new Map(unpacked(archiveOf('bounces')).map(({ path, content }) => [path, content]));
    const labels = (files.get('bounces/labels.jsonl')?.toString('utf8') ?? '').trim().split('\n');
    const counts = { recognised: 0, families: 0, wrongDrops: 0 };
    for (const { file, reason, hardbounce } of labels.map((line): CollectedLabel => JSON.parse(line))) {
      const source = files.get(`bounces/${file}`)?.toString('latin1') ?? '';
      const { kind, recipients } = explainBounce(source, { bytes: 'latin1' });
      if (reason !== 'NOT_A_BOUNCE' && kind !== 'none') counts.recognised++;
      const family = FAMILIES.get(reason ?? '');
      const [recipient] = recipients;
      if (!family || !recipient) continue;
      if (recipient.family === family) counts.families++;
      if (!recipient.keep && !hardbounce) counts.wrongDrops++;
    }
    assert.ok(counts.recognised >= MIN_RECOGNISED, JSON.stringify(counts));
    assert.ok(counts.families >= MIN_FAMILIES, JSON.stringify(counts));
    assert.ok(counts.wrongDrops <= MAX_WRONG_DROPS, JSON.stringify(counts));
  });

  it('have no other email called a bounce', () => {
    const called: string[] = [];
    let count = 0;
    for (const name of EMAILS) {
      for (const { path, content } of unpacked(archiveOf(name))) {
        if (!path.endsWith('.eml')) continue;
        count++;
        if (bounceKindOf(content.toString('latin1'), 'latin1') !== 'none') called.push(path);
      }
    }
    assert.equal(count, 8774);
    assert.ok(called.length <= MAX_NOTICES, called.join('\n'));
  });
});

/** Collections of emails as people received them. */
const EMAILS = [
  ...['spamassassin', 'phishing_pot_2021_2024', 'deadlist_osst_2019_2022', 'devlist_kgdb_ham'],
  'unspy_newsletters_2023',
];

/** The words of a reply without the codes of its lines. */
function onOneLine(reply: string): string {
  const words = reply.split('\n').map((line) => line.replace(/^\d{3}[- ](?:\d\.\d{1,3}\.\d{1,3} )?/, ''));
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
