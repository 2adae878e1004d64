import type { MappedText } from '../source.ts';

/**
 * An emoji as shown in colour: a flag, a keycap, or a pictograph with its modifiers and what is joined to it
 * (Unicode UTS 51). Signs that are text by default, such as ©, count only with a variation selector.
 */
const EMOJI =
  /\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F)?(?:\u200D\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)?)*/gu;

export interface Emoji {
  readonly text: string;
  /** UTF-16 offsets into the text searched. */
  readonly start: number;
  readonly end: number;
}

/** The emoji of a text, in order. */
export function emojiIn(text: MappedText): readonly Emoji[] {
  return [...text.text.matchAll(EMOJI)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}
