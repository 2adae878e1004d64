import type { Asking } from '../../dns/asking.ts';
import { validatedNames } from '../../records/evaluate/validated-names.ts';
import { parseIp, reverseName } from '../../records/ip-address.ts';
import { text } from '../../text/message.ts';
import { factOf } from '../readiness/facts.ts';
import type { DomainCheck } from '../report.ts';
import { noAnswer } from './no-answer.ts';
import type { TopicReport } from './topic.ts';

const SOURCE = {
  title: 'Gmail: Email sender guidelines',
  link: 'https://support.google.com/mail/answer/81126',
};

/** Asks for the names of the sending address, and whether they lead back to it. */
export function* checkReverseDns(ip: string | undefined): Asking<TopicReport> {
  const check = { id: 'reverse-dns', topic: 'ptr', source: SOURCE } as const;
  const bytes = ip === undefined ? undefined : parseIp(ip);
  if (ip === undefined || !bytes) {
    const message = text`Reverse DNS wasn’t checked: name the IP address that sends your email.`;
    return {
      checks: [{ ...check, result: 'unknown', message }],
      records: [],
      facts: { 'reverse-dns': 'unknown' },
    };
  }
  const { answer, names } = yield* validatedNames(bytes);
  if (answer.status === 'unknown') {
    return {
      checks: [noAnswer(check.id, check.topic, reverseName(bytes), answer.reason)],
      records: [],
      facts: { 'reverse-dns': 'unknown' },
    };
  }
  const all = answer.status === 'found' ? answer.records.map(({ data }) => data) : [];
  const checks: DomainCheck[] = [];
  const [first] = names;
  if (all.length === 0) {
    const message = text`${ip} has no reverse DNS (PTR). Ask the provider of the address to set it to your server’s name.`;
    checks.push({ ...check, result: 'fail', message });
  } else if (first === undefined) {
    const message = text`${ip} is called ${all.join(', ')}, but that name doesn’t lead back to it. Give the name this address (A or AAAA).`;
    checks.push({ ...check, result: 'fail', message, evidence: { names: all } });
  } else if (isGeneric(first, ip)) {
    const message = text`${ip} is called ${first}, which looks like a home connection. Have it named after your domain.`;
    checks.push({ ...check, result: 'warn', message, evidence: { names } });
  } else {
    const message = text`${ip} is called ${first}, and that name leads back to it.`;
    checks.push({ ...check, result: 'pass', message, evidence: { names } });
  }
  return { checks, records: [], facts: { 'reverse-dns': factOf(checks) } };
}

/** Whether a name is made of the address, as providers name customers: Yahoo asks for another (Sender Requirements). */
function isGeneric(name: string, ip: string): boolean {
  const [, , third, last] = ip.split('.');
  if (third === undefined || last === undefined) return false;
  const numbers = name.split(/\D+/).map(Number);
  return numbers.includes(Number(third)) && numbers.includes(Number(last)) && numbers.length >= 3;
}
