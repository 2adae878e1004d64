import { type MappedText, TextBuilder } from '../../text/mapped-text.ts';
import { readBase64 } from './base64.ts';
import type { Charset } from './charset.ts';
import { builtText, decodeInto, type Feed, guessCharset, verbatim } from './decode.ts';
import type { Bytes } from './octets.ts';
import { readQ } from './quoted-printable.ts';

/** How the header of one message is read. */
export interface HeaderCharsets {
  readonly bytes: Bytes;
  readonly find: (label: string) => Charset | undefined;
  /** What raw 8-bit header text is written in where it is not UTF-8. */
  readonly fallback?: Charset | undefined;
}

interface ParsedWord {
  readonly charset: string;
  readonly isBase64: boolean;
  /** The encoded text. */
  readonly start: number;
  readonly end: number;
}

// RFC 2047, section 2, less strict: broken mailers put white space inside. RFC 2231, section 5, adds a language.
const WORD = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=/gi;
const NOT_ASCII = /[\u0080-\uffff]/;

/** Decodes the range of `over.text`: encoded words, and raw text that is not ASCII. */
export function decodeWords(
  over: MappedText,
  start: number,
  end: number,
  charsets: HeaderCharsets,
): MappedText {
  const text = over.text.slice(start, end);
  if (!text.includes('=?') && (charsets.bytes === 'utf-8' || !NOT_ASCII.test(text))) {
    return verbatim(over, start, end);
  }
  const builder = new TextBuilder(over);
  let at = start;
  let adjacent: ParsedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const from = start + match.index;
    // White space between two encoded words is there for folding only (RFC 2047, section 6.2).
    if (adjacent.length === 0 || over.text.slice(at, from).trim() !== '') {
      decodeAdjacent(builder, over, adjacent, charsets);
      adjacent = [];
      decodeRaw(builder, over, at, from, charsets);
    }
    at = from + match[0].length;
    adjacent.push(wordOf(match, at));
  }
  decodeAdjacent(builder, over, adjacent, charsets);
  decodeRaw(builder, over, at, end, charsets);
  return builtText(builder, over, start);
}

function wordOf(match: RegExpExecArray, end: number): ParsedWord {
  const [, charset = '', encoding = '', encoded = ''] = match;
  const stop = end - 2;
  return {
    charset: charset.toLowerCase(),
    isBase64: encoding.toLowerCase() === 'b',
    start: stop - encoded.length,
    end: stop,
  };
}

/** Words of one charset are decoded as one: mailers split a character between two words, though they must not. */
function decodeAdjacent(
  builder: TextBuilder,
  over: MappedText,
  words: readonly ParsedWord[],
  charsets: HeaderCharsets,
): void {
  for (let from = 0; from < words.length; ) {
    const label = words[from]?.charset ?? '';
    const known = charsets.find(label);
    // A charset with escape sequences starts anew in each word; its decoder objects to two sequences in a row.
    const isJoined = known?.kind === 'multi' ? known.ascii : known?.kind !== 'own';
    let to = from + 1;
    while (isJoined && words[to]?.charset === label) to++;
    const group = words.slice(from, to);
    const feed: Feed = (octets) => {
      for (const { isBase64, start, end } of group)
        (isBase64 ? readBase64 : readQ)(over.text, start, end, octets);
    };
    const charset = known ?? guessCharset(over, charsets.bytes, feed);
    decodeInto(builder, over, charsets.bytes, charset, feed);
    from = to;
  }
}

function decodeRaw(
  builder: TextBuilder,
  over: MappedText,
  start: number,
  end: number,
  charsets: HeaderCharsets,
): void {
  if (start >= end) return;
  if (charsets.bytes === 'utf-8' || !NOT_ASCII.test(over.text.slice(start, end))) {
    builder.copy(start, end);
    return;
  }
  const feed: Feed = (octets) => octets.copy(start, end);
  decodeInto(
    builder,
    over,
    charsets.bytes,
    guessCharset(over, charsets.bytes, feed, charsets.fallback),
    feed,
  );
}
