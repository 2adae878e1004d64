import { type MappedText, TextBuilder } from '../../text/mapped-text.ts';
import { type Charset, UTF_8, windows1252 } from './charset.ts';
import { byteDecoder, Utf8 } from './decoders.ts';
import { type Bytes, DecodedPieces, Octets } from './octets.ts';

/** Sends everything that a transfer encoding yields into `octets`, except for its end. */
export type Feed = (octets: Octets) => void;

/** Decodes what `feed` yields, appending to `builder`; offsets count in `over.text`. */
export function decodeInto(
  builder: TextBuilder,
  over: MappedText,
  bytes: Bytes,
  charset: Charset,
  feed: Feed,
): void {
  const pieces = new DecodedPieces(builder);
  const octets = new Octets(over.text, bytes, byteDecoder(charset, pieces), pieces);
  feed(octets);
  octets.end();
}

/** The charset of bytes that do not tell: UTF-8 where they are valid UTF-8, otherwise the `other`, Windows-1252 by default. */
export function guessCharset(over: MappedText, bytes: Bytes, feed: Feed, other?: Charset): Charset {
  const nowhere = new DecodedPieces(undefined);
  const utf8 = new Utf8(nowhere);
  const octets = new Octets(over.text, bytes, utf8, nowhere);
  feed(octets);
  octets.end();
  return utf8.faulty ? (other ?? windows1252()) : UTF_8;
}

/** A text of nothing that stands at `at` in `over.text`. */
export function emptyText(over: MappedText, at: number): MappedText {
  return over.slice(at, at);
}

/** What was built, or where nothing was, a text of nothing that stands at `at`. */
export function builtText(builder: TextBuilder, over: MappedText, at: number): MappedText {
  return builder.length === 0 ? emptyText(over, at) : builder.build();
}

/** The range of `over.text` as it stands. */
export function verbatim(over: MappedText, start: number, end: number): MappedText {
  const builder = new TextBuilder(over);
  builder.copy(start, end);
  return builtText(builder, over, start);
}
