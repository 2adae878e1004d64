import { type Asking, ask } from '../../dns/asking.ts';
import type { Answer } from '../../dns/question.ts';
import { checkHost } from '../../records/evaluate/check-host.ts';
import { lookupTree } from '../../records/evaluate/lookup-tree.ts';
import { isSpf } from '../../records/evaluate/published.ts';
import { rfc } from '../../records/rfc.ts';
import { isBroken, parseSpf } from '../../records/spf/parse.ts';
import { text } from '../../text/message.ts';
import type { DomainCheck } from '../domain-report.ts';
import { type PublishedRecord, published } from '../published.ts';
import { factOf } from '../readiness/facts.ts';
import type { DomainRequest } from '../request.ts';
import { noAnswer } from './no-answer.ts';
import { addressCheck } from './spf-address.ts';
import { lookupChecks } from './spf-lookups.ts';
import type { TopicReport } from './topic.ts';

/** Looks at the SPF record of a domain, at what it takes to evaluate, and at what it says of the sending address. */
export function* checkSpf({ domain, ip, message }: DomainRequest): Asking<TopicReport> {
  const answer = yield* ask({ name: domain, type: 'TXT' });
  const records = spfRecords(domain, answer);
  const [record, ...others] = records;
  if (!record || others.length > 0) return withoutOne(domain, answer, records);
  const parsed = parseSpf(record.shown.text);
  if (isBroken(parsed)) {
    const message = text`The SPF record has syntax errors, so receivers can’t use it (permerror). Fix what is marked.`;
    const check = { id: 'spf-record', topic: 'spf', result: 'fail', message, record: record.shown } as const;
    return { checks: [check], facts: { spf: 'fail' }, records };
  }
  const tree = yield* lookupTree(domain, { record: parsed, hosts: true });
  const checks: DomainCheck[] = [
    {
      id: 'spf-record',
      topic: 'spf',
      result: 'pass',
      message: text`SPF record found.`,
      record: record.shown,
    },
    ...lookupChecks(tree, record.shown),
  ];
  if (ip !== undefined) {
    const sender = message?.sender.returnPath ?? domain;
    const outcome = yield* checkHost({ ip, helo: sender, mailFrom: `postmaster@${sender}` });
    const own = sender === domain ? record.shown : undefined;
    // Why receivers give up is told already, whoever sends.
    if (outcome.result !== 'permerror' || factOf(checks) !== 'fail')
      checks.push(addressCheck(outcome, ip, sender, own));
  }
  return { checks, facts: { spf: factOf(checks) }, records };
}

function spfRecords(domain: string, answer: Answer): readonly PublishedRecord[] {
  if (answer.status !== 'found') return [];
  return answer.records.filter(({ data }) => isSpf(data)).map((one) => published('spf', 'spf', domain, one));
}

function withoutOne(domain: string, answer: Answer, records: readonly PublishedRecord[]): TopicReport {
  if (answer.status === 'unknown') {
    const check = noAnswer('spf-record', 'spf', domain, answer.reason);
    return { checks: [check], facts: { spf: 'unknown' }, records };
  }
  const source = rfc(7208, '3.2');
  if (records.length > 0) {
    const message = text`${domain} has ${records.length} SPF records, so receivers use none of them (permerror). Merge them into one.`;
    const check = { id: 'spf-several-records', topic: 'spf', result: 'fail', message, source } as const;
    return { checks: [check], facts: { spf: 'fail' }, records };
  }
  const message = text`${domain} has no SPF record. Publish one that names the servers and services that send for you.`;
  return {
    checks: [{ id: 'spf-record', topic: 'spf', result: 'fail', message, source }],
    facts: { spf: 'fail' },
    records,
  };
}
