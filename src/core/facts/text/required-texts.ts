import type { RequiredText, WordingPlace } from '../../lexicon/team-words.ts';
import { withoutZeroWidth } from '../../text/look-alikes.ts';

/** What a draft says in each place. */
export type TextsByPlace = Readonly<Record<WordingPlace, string | undefined>>;

/**
 * The texts that a draft lacks: white space, quotation marks and, unless they ask for it, capitals need not be the same.
 * `language` is the draft’s, a BCP 47 primary subtag.
 */
export function missingTexts(
  required: readonly RequiredText[],
  texts: TextsByPlace,
  language: string | undefined,
): readonly RequiredText[] {
  const known = { subject: plain(texts.subject), preheader: plain(texts.preheader), body: plain(texts.body) };
  const small = {
    subject: known.subject.toLowerCase(),
    preheader: known.preheader.toLowerCase(),
    body: known.body.toLowerCase(),
  };
  return required.filter((one) => {
    if (one.language && language && one.language !== language) return false;
    const find = plain(one.find);
    const places = one.in ?? (['subject', 'preheader', 'body'] as const);
    return !places.some((place) =>
      one.case ? known[place].includes(find) : small[place].includes(find.toLowerCase()),
    );
  });
}

function plain(written = ''): string {
  return withoutZeroWidth(written)
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .trim();
}
