import type { Draft } from '../../../core/index.ts';

/** What a marketer counts in a mail. */
export interface DraftCounts {
  readonly words: number;
  /** Seconds that reading it takes. */
  readonly seconds: number;
  readonly links: number;
  readonly images: number;
  /** Size of the HTML in bytes; 0 where the draft has none of its own. */
  readonly bytes: number;
  /** Bytes of the visible text in 100 of the HTML; absent where there is none. */
  readonly textShare?: number;
}

/** Gmail shows so many bytes of a mail's HTML and hides the rest behind a link. */
export const CLIPPED_BYTES = 102 * 1024;

/** Words a minute that adults read silently: Brysbaert, “How many words do we read per minute?”, 2019. */
const WORDS_A_MINUTE = 238;

/** A run of letters and digits, with what holds a word together; a placeholder is a word. */
const WORD = /\uFDD0+|[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

export function countsOf({ body, links, images, htmlBytes }: Draft): DraftCounts {
  const words = wordCount(body.text);
  const text = new TextEncoder().encode(body.text.replace(/\uFDD1+/g, '')).length;
  return {
    words,
    seconds: Math.round((words / WORDS_A_MINUTE) * 60),
    links: links.length,
    images: images.length,
    bytes: htmlBytes,
    ...(htmlBytes > 0 && { textShare: Math.min(100, Math.round((text / htmlBytes) * 100)) }),
  };
}

function wordCount(text: string): number {
  let count = 0;
  if (UNSPACED.test(text)) {
    // Much slower, so only where spaces do not tell.
    for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text))
      if (isWordLike) count++;
    return count;
  }
  for (const _ of text.matchAll(WORD)) count++;
  return count;
}
