import { LOGIC } from '../../placeholder/placeholder.ts';
import type { MappedText } from '../../text/mapped-text.ts';

/** What of a text does not fit. */
export interface Overflow {
  /** How many characters the text has as it is shown: of `{% if %}…{% else %}…`, its longest branch. */
  readonly characters: number;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** A character as readers count: with its marks, and flags and joined emoji as one. */
const CHARACTER =
  /\p{Regional_Indicator}{2}|.(?:\p{M}|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*/gsu;

/**
 * What is over `limit` characters; nothing where all fits. Template logic cuts a text into branches, of which it is
 * unknown what is shown together: a text is too long only where a single one is.
 */
export function overflowOf({ text }: MappedText, limit: number): Overflow | undefined {
  let longest: Overflow | undefined;
  let from = 0;
  for (const branch of text.split(LOGIC)) {
    const end = from + branch.length;
    if (branch.length > limit) {
      const { characters, fits } = measured(branch, limit);
      const isLonger = characters > Math.max(limit, longest?.characters ?? 0);
      if (isLonger) longest = { characters, start: from + fits, end };
    }
    from = end + 1;
  }
  return longest;
}

/** How many characters a text has, and how many UTF-16 units the first `limit` of them take. */
function measured(text: string, limit: number): { readonly characters: number; readonly fits: number } {
  let characters = 0;
  let fits = 0;
  CHARACTER.lastIndex = 0;
  while (CHARACTER.test(text)) if (++characters === limit) fits = CHARACTER.lastIndex;
  return { characters, fits };
}
