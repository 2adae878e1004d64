import type { Context } from '../facts/context.ts';
import { PhraseMatcher } from '../lexicon/matcher.ts';
import type { Span } from '../text/mapped-text.ts';

/** Where the phrases stand that the configuration allows; in order. */
export function allowedSpans(context: Context, allow: readonly string[] = []): readonly Span[] {
  if (allow.length === 0) return [];
  const phrases = new PhraseMatcher<true>();
  for (const phrase of allow) phrases.add(phrase, true);
  const { subject, preheader, body } = context.draft;
  const spans = [subject, preheader, body].flatMap((text) => {
    if (!text) return [];
    const words = context.words(text);
    return phrases
      .find(text.text, words)
      .map(({ first, last }) => text.span(words[first]?.start ?? 0, words[last]?.end ?? 0));
  });
  return spans.sort((a, b) => a.start - b.start);
}
