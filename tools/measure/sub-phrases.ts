import { wordsOf } from '../../src/core/text/words.ts';

/** For each phrase, the numbers of all listed phrases that stand in it, itself included: whoever finds it, finds those. */
export function containedIn(phrases: readonly string[]): readonly (readonly number[])[] {
  const stems = phrases.map(stemsOf);
  const numbers = new Map(stems.map((those, number) => [those.join(' '), number]));
  return stems.map((those) =>
    those.flatMap((_, from) =>
      those.flatMap((_, to) => (to < from ? [] : (numbers.get(those.slice(from, to + 1).join(' ')) ?? []))),
    ),
  );
}

/** The stems of a phrase in order, as the matcher looks for them. */
export function stemsOf(phrase: string): readonly string[] {
  return wordsOf(phrase).map(({ form }) => form.stems[0] ?? form.folded);
}
