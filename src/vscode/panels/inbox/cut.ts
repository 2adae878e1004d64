/** A text as a line of limited width shows it. */
export interface Cut {
  readonly shown: string;
  /** What is cut off; empty where all fits. */
  readonly rest: string;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Characters twice as wide as a letter: those of East Asia, and emoji. */
const WIDE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]|\uFE0F/u;

/** How many characters of average width a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += widthOfOne(segment);
  return width;
}

/** Cuts a text to a width, never inside what is read as one character; the ellipsis takes the last place. */
export function cut(text: string, width: number): Cut {
  if (widthOf(text) <= width) return { shown: text, rest: '' };
  let used = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    used += widthOfOne(segment);
    if (used > width - 1)
      return { shown: text.slice(0, index).trimEnd(), rest: text.slice(index).trimStart() };
  }
  return { shown: text, rest: '' };
}

function widthOfOne(grapheme: string): number {
  return WIDE.test(grapheme) ? 2 : 1;
}
