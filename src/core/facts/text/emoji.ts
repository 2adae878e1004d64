import type { MappedText } from '../../text/mapped-text.ts';

/**
 * An emoji as shown in colour: a flag, a keycap, or a pictograph with its modifiers and what is joined to it
 * (Unicode UTS 51). Signs that are text by default, such as ©, count only with a variation selector.
 */
const EMOJI =
  /\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F)?(?:\u200D\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)?)*/gu;

/** What an emoji has one of; the long pattern is slow on prose. */
const HINT = /[\u20E3\u231A-\u2B55\u3030-\u3299\uD83C-\uD83E]|\uFE0F/;

export interface Emoji {
  readonly text: string;
  /** UTF-16 offsets into the text searched. */
  readonly start: number;
  readonly end: number;
}

/** The emoji of a text, in order. */
export function emojiIn(text: MappedText): readonly Emoji[] {
  if (!HINT.test(text.text)) return [];
  const emoji: Emoji[] = [];
  for (const { 0: found, index } of text.text.matchAll(EMOJI)) {
    emoji.push({ text: found, start: index, end: index + found.length });
  }
  return emoji;
}

/** So many in a row are a run. */
const MIN_RUN = 3;
/** Rows of these say something: ratings, languages, numbers, bars. */
const TELLING = /^(?:\p{Regional_Indicator}|[0-9#*⭐🌟⬛⬜🔲🔳🟠-🟫🔴🔵⚪⚫])/u;

/** Where three or more emoji stand in a row of `text`, with no more than a space between; rows that say something apart. */
export function emojiRuns(emoji: readonly Emoji[], text: string): readonly (readonly Emoji[])[] {
  return rowsOf(emoji, text).filter(isRun);
}

/** The emoji that are left when of each run only the first is counted. */
export function withoutRuns(emoji: readonly Emoji[], text: string): readonly Emoji[] {
  return rowsOf(emoji, text).flatMap((row) => (isRun(row) ? row.slice(0, 1) : row));
}

function rowsOf(emoji: readonly Emoji[], text: string): readonly (readonly Emoji[])[] {
  const rows: Emoji[][] = [];
  for (const one of emoji) {
    const row = rows.at(-1);
    if (row && follows(row.at(-1), one, text)) row.push(one);
    else rows.push([one]);
  }
  return rows;
}

function isRun(row: readonly Emoji[]): boolean {
  return row.length >= MIN_RUN && !row.every((one) => TELLING.test(one.text));
}

function follows(before: Emoji | undefined, one: Emoji, text: string): boolean {
  const between = text.slice(before?.end ?? 0, one.start);
  return between === '' || between === ' ';
}
