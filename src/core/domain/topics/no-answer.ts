import type { NoAnswer } from '../../dns/question.ts';
import { type Message, text } from '../../text/message.ts';
import type { DomainCheck, DomainTopic } from '../domain-report.ts';

const REASONS: Readonly<Record<NoAnswer, (name: string) => Message>> = {
  'timed-out': (name) => text`The resolver didn’t answer about ${name} in time. Check again later.`,
  unreachable: (name) => text`The resolver can’t be reached, so nothing is known about ${name}.`,
  'server-failure': (name) =>
    text`The name servers of ${name} fail to answer (SERVFAIL). Check them, and DNSSEC if it is signed.`,
  refused: (name) => text`The resolver refused to answer about ${name}. Ask another one.`,
  'bad-answer': (name) => text`The resolver gave an answer about ${name} that can’t be read.`,
  'too-many': (name) => text`${name} wasn’t looked up: the limit of 60 questions was reached.`,
  'not-asked': (name) => text`${name} wasn’t looked up.`,
};

/** Says that nothing is known: no record is called missing for it. */
export function noAnswer(id: string, topic: DomainTopic, name: string, reason: NoAnswer): DomainCheck {
  return { id, topic, result: 'unknown', message: REASONS[reason](name) };
}
