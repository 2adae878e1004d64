import { type Message, text } from '../../text/message.ts';
import type { ListResult, UnusableReason } from './list-result.ts';

/** What a list says of somebody, in a sentence. */
export function listSentence({ name, asked, result, reason = 'no-answer' }: ListResult): Message {
  if (result === 'listed') return text`${name} lists ${asked}.`;
  if (result === 'clear') return text`${name} doesn’t list ${asked}.`;
  return UNUSABLE[reason](name);
}

/** Why a list says nothing, and what helps. */
const UNUSABLE: Readonly<Record<UnusableReason, (name: string) => Message>> = {
  refused: (name) => text`${name} refused to answer. Ask through another resolver, or with a key.`,
  'public-resolver': (name) =>
    text`${name} doesn’t answer public resolvers. Ask through your own resolver, or with a key.`,
  'too-many-queries': (name) =>
    text`${name} doesn’t answer this resolver any more: it has asked too often. Ask through your own resolver.`,
  'wrong-zone': (name) => text`${name} doesn’t know what it was asked. Check the key.`,
  'answers-everything': (name) =>
    text`${name} lists everything, even what is never listed, so its answers can’t be used.`,
  rewritten: (name) => text`The resolver makes up answers for ${name}. Ask through another resolver.`,
  silent: (name) =>
    text`${name} doesn’t list its test entry, so it may be refusing this resolver. Ask through your own resolver.`,
  'unknown-code': (name) => text`${name} gave an answer that its pages don’t explain.`,
  contradictory: (name) => text`${name} gave answers that contradict each other.`,
  'no-answer': (name) => text`${name} didn’t answer.`,
  'not-asked': (name) => text`${name} wasn’t asked: the limit of 60 questions was reached.`,
};
