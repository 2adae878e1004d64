import { type Asking, ask } from '../../dns/asking.ts';
import { addressesOf, addressQuestion } from '../../records/evaluate/validated-names.ts';
import { parseIp, reverseName, sameNetwork } from '../../records/ip-address.ts';
import { type Message, text } from '../../text/message.ts';
import type { DomainCheck, DomainResult } from '../domain-report.ts';
import { factOf } from '../readiness/facts.ts';
import { noAnswer } from './no-answer.ts';
import type { TopicReport } from './topic.ts';

const SOURCE = {
  title: text`Gmail’s email sender guidelines`,
  link: 'https://support.google.com/mail/answer/81126',
};

/** Names of an address that are looked at. */
const MAX_NAMES = 5;

/** Asks for the names of the sending address, and whether they lead back to it. */
export function* checkReverseDns(ip: string | undefined): Asking<TopicReport> {
  const check = { id: 'reverse-dns', topic: 'ptr', source: SOURCE } as const;
  const bytes = ip === undefined ? undefined : parseIp(ip);
  if (ip === undefined || !bytes) {
    const message = text`Reverse DNS wasn’t checked. Name the IP address that sends your email.`;
    return unknown({ ...check, result: 'unknown', message });
  }
  const answer = yield* ask({ name: reverseName(bytes), type: 'PTR' });
  if (answer.status === 'unknown')
    return unknown(noAnswer(check.id, check.topic, reverseName(bytes), answer.reason));
  const all = answer.status === 'found' ? answer.records.map(({ data }) => data).slice(0, MAX_NAMES) : [];
  const answers = all.length > 0 ? yield all.map((name) => addressQuestion(name, bytes)) : [];
  const names = all.filter((_, at) =>
    addressesOf(answers[at]).some((one) => sameNetwork(one, bytes, 8 * bytes.length)),
  );
  const silent = all.find((_, at) => answers[at]?.status === 'unknown');
  if (names.length === 0 && silent !== undefined) {
    const message = text`Whether ${silent} resolves back to ${ip} isn’t known: the DNS didn’t answer. Check again later.`;
    return unknown({ ...check, result: 'unknown', message });
  }
  const [result, message] = verdictOf(ip, all, names);
  const found = { ...check, result, message, ...(all.length > 0 && { evidence: { names: all } }) };
  return { checks: [found], records: [], facts: { 'reverse-dns': factOf([found]) } };
}

/** What it means that an address has these names, of which some lead back to it. */
function verdictOf(ip: string, all: readonly string[], [first]: readonly string[]): [DomainResult, Message] {
  if (all.length === 0)
    return [
      'fail',
      text`${ip} has no reverse DNS (PTR). Ask the provider of the address to set it to your server’s name.`,
    ];
  if (first === undefined)
    return [
      'fail',
      text`${ip} resolves to ${all.join(', ')}, but that name doesn’t resolve back to it. Give the name this address (A or AAAA).`,
    ];
  return isGeneric(first, ip)
    ? [
        'warn',
        text`${ip} resolves to ${first}, which looks like a home connection. Ask its provider to name it after your domain.`,
      ]
    : ['pass', text`${ip} resolves to ${first}, and back.`];
}

function unknown(check: DomainCheck): TopicReport {
  return { checks: [check], records: [], facts: { 'reverse-dns': 'unknown' } };
}

/** Whether a name is made of the address, as providers name customers: Yahoo asks for another (Sender Requirements). */
function isGeneric(name: string, ip: string): boolean {
  const [, , third, last] = ip.split('.');
  if (third === undefined || last === undefined) return false;
  const numbers = (name.match(/\d+/g) ?? []).map(Number);
  return numbers.includes(Number(third)) && numbers.includes(Number(last)) && numbers.length >= 3;
}
