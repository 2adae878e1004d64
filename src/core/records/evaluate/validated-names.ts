import { type Asking, ask } from '../../dns/asking.ts';
import type { Answer, Question } from '../../dns/question.ts';
import { type IpBytes, parseIp, reverseName, sameNetwork } from '../ip-address.ts';
import { isName, isSameName, isWithin, withoutEndDot } from './names.ts';

/** How many names of an address are looked at (RFC 7208, section 4.6.4). */
const MAX_NAMES = 10;

/** The names of an address that lead back to it, and the answer that had them. */
export interface ValidatedNames {
  readonly answer: Answer;
  readonly names: readonly string[];
}

/** Asks for the names of an address and whether they lead back to it (RFC 7208, section 5.5). */
export function* validatedNames(ip: IpBytes): Asking<ValidatedNames> {
  const answer = yield* ask({ name: reverseName(ip), type: 'PTR' });
  if (answer.status !== 'found') return { answer, names: [] };
  const names = answer.records
    .map(({ data }) => withoutEndDot(data))
    .slice(0, MAX_NAMES)
    .filter(isName);
  const questions = names.map((name): Question => addressQuestion(name, ip));
  // An error of one name says nothing about the others.
  const answers = questions.length > 0 ? yield questions : [];
  return {
    answer,
    names: names.filter((_, index) => addressesOf(answers[index]).some((one) => isSame(one, ip))),
  };
}

/** The name that `%{p}` stands for: the domain itself if it is among them, or one below it, or any (RFC 7208, 7.3). */
export function bestName(names: readonly string[], domain: string): string {
  const own = names.find((name) => isSameName(name, domain)) ?? names.find((name) => isWithin(name, domain));
  return own ?? names[0] ?? 'unknown';
}

/** The question for addresses of the version of another. */
export function addressQuestion(name: string, ip: IpBytes): Question {
  return { name, type: ip.length === 4 ? 'A' : 'AAAA' };
}

/** The addresses of an answer. */
export function addressesOf(answer: Answer | undefined): IpBytes[] {
  if (answer?.status !== 'found') return [];
  return answer.records.map(({ data }) => parseIp(data)).filter((address) => address !== undefined);
}

function isSame(a: IpBytes, b: IpBytes): boolean {
  return sameNetwork(a, b, a.length * 8);
}
