import { type Asking, ask } from '../../dns/asking.ts';
import type { Answer, AnswerRecord, Question } from '../../dns/question.ts';
import { parseIp } from '../../records/ip-address.ts';
import { rfc } from '../../records/rfc.ts';
import { text } from '../../text/message.ts';
import type { DomainCheck } from '../domain-report.ts';
import { published } from '../published.ts';
import { noAnswer } from './no-answer.ts';
import type { TopicReport } from './topic.ts';

/** Hosts that are looked up. */
const MAX_HOSTS = 4;
const MX = rfc(5321, '5.1');
const NULL_MX = rfc(7505, '4.2');

/** Looks at where replies and bounces would go: a sender that takes no email is refused by some. */
export function* checkMx(domain: string): Asking<TopicReport> {
  const answer = yield* ask({ name: domain, type: 'MX' });
  if (answer.status === 'unknown') return only(noAnswer('mx-record', 'mx', domain, answer.reason));
  if (answer.status !== 'found') return only(yield* withoutMx(domain));
  const sorted = answer.records.toSorted((a, b) => (a.preference ?? 0) - (b.preference ?? 0));
  const records = sorted.map((one) => published('mx', 'mx', domain, one));
  const hosts = sorted.map(({ data }) => data);
  const check = { id: 'mx-record', topic: 'mx', ...(records[0] && { record: records[0].shown }) } as const;
  if (hosts.every((host) => host === '' || host === '.')) {
    const message = text`${domain} accepts no email (null MX). Replies and bounces are lost, and some receivers refuse email from it.`;
    return { checks: [{ ...check, result: 'warn', message, source: NULL_MX }], records, facts: {} };
  }
  const lost = yield* lostHosts(sorted);
  if (lost.length === 0) {
    const message = text`Email to ${domain} goes to ${hosts
      .filter((host) => !parseIp(host))
      .slice(0, MAX_HOSTS)
      .join(', ')}.`;
    return { checks: [{ ...check, result: 'pass', message, source: MX }], records, facts: {}, hosts };
  }
  const isAll = lost.length >= Math.min(hosts.length, MAX_HOSTS);
  const message = isAll
    ? text`No host of the MX record has an address (${lost.join(', ')}), so email to ${domain} is lost. Correct the names.`
    : text`${lost.join(', ')} has no address, so some email to ${domain} is delayed. Correct the name, or remove it.`;
  const lostRecord = records[sorted.findIndex(({ data }) => data === lost[0])];
  const shown = lostRecord && { record: lostRecord.shown };
  return {
    checks: [{ ...check, ...shown, result: isAll ? 'fail' : 'warn', message, source: MX }],
    records,
    facts: {},
    hosts,
  };
}

function only(check: DomainCheck): TopicReport {
  return { checks: [check], records: [], facts: {} };
}

/** Without MX the address of the domain itself is used (RFC 5321, 5.1). */
function* withoutMx(domain: string): Asking<DomainCheck> {
  const answers = yield addressQuestions(domain);
  const hasAddress = answers.some(({ status }) => status === 'found');
  const message = hasAddress
    ? text`${domain} has no MX record, so email to it goes to its website’s server. Publish an MX record that names the server that receives your email.`
    : text`${domain} has neither an MX record nor an address, so replies and bounces are lost. Publish an MX record.`;
  return { id: 'mx-record', topic: 'mx', result: 'warn', message, source: MX };
}

/** The hosts that certainly have no address. */
function* lostHosts(records: readonly AnswerRecord[]): Asking<readonly string[]> {
  const names = [...new Set(records.map(({ data }) => data))]
    .filter((name) => name !== '' && !parseIp(name))
    .slice(0, MAX_HOSTS);
  if (names.length === 0) return [];
  // An alias is noted for the rule that reports it.
  const aliases = names.map((name): Question => ({ name, type: 'CNAME' }));
  const answers = yield [...names.flatMap(addressQuestions), ...aliases];
  return names.filter((_, at) => answers.slice(2 * at, 2 * at + 2).every(isEmpty));
}

function addressQuestions(name: string): readonly Question[] {
  return [
    { name, type: 'A' },
    { name, type: 'AAAA' },
  ];
}

function isEmpty({ status }: Answer): boolean {
  return status === 'no-records' || status === 'no-name';
}
