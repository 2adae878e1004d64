import type { Context } from '../context.ts';

/** Names by their small letters, as the draft writes them elsewhere. */
export type Names = ReadonlyMap<string, string>;

/**
 * Words that a draft writes with a capital where no sentence begins, and those of its sender: names, which keep their
 * capitals where a shouted text is written as a sentence.
 */
export function namesIn({ draft, words }: Context): Names {
  const names = new Map<string, string>();
  const small = new Set<string>();
  const { from, subject, preheader, body } = draft;
  for (const where of [from?.name, body, subject, preheader]) {
    if (!where) continue;
    for (const { start, end, form } of words(where)) {
      if (form.letters !== 'mixed') continue;
      const word = where.text.slice(start, end);
      const key = word.toLowerCase();
      if (word === key) small.add(key);
      else if (isName(word) && (where === from?.name || !beginsSentence(where.text, start)))
        names.set(key, names.get(key) ?? word);
    }
  }
  // What stands in small letters elsewhere is a word in a heading.
  for (const key of small) if (isPlain(names.get(key))) names.delete(key);
  return names;
}

function isName(word: string): boolean {
  return /^\p{Lu}|\p{Ll}\p{Lu}/u.test(word);
}

/** One capital, at the start: `Garden` and not `FairPlay`. */
function isPlain(word = ''): boolean {
  return /^\p{Lu}[^\p{Lu}]*$/u.test(word);
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:\n•|–—-]\s{0,3}|["“„«(]\s?)$/.test(text.slice(Math.max(0, at - 4), at));
}
