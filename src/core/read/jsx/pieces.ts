import { type MappedText, type Span, TextBuilder } from '../../text/mapped-text.ts';
import type { EntityDecoder } from '../entity.ts';

/** A part of a text that code writes: the source from `start` to `end` as it stands, or `text`, which stands for that. */
export interface Piece extends Span {
  readonly text?: string;
}

/** The text of pieces, mapped to where they stand. */
export function mappedPieces(input: MappedText, pieces: Iterable<Piece>): MappedText {
  const builder = new TextBuilder(input);
  for (const { start, end, text } of pieces) {
    if (text === undefined) builder.copy(start, end);
    else builder.put(text, start, end);
  }
  return builder.build();
}

/** What stands between tags or in the quotes of an attribute: character references are decoded, as JSX does. */
export function* markupPieces(
  source: string,
  { start, end }: Span,
  entities: EntityDecoder,
): Generator<Piece> {
  let from = start;
  for (let at = source.indexOf('&', start); at >= 0 && at < end; at = source.indexOf('&', at + 1)) {
    const reference = REFERENCE.exec(source.slice(at, Math.min(end, at + MAX_REFERENCE_UNITS)))?.[0];
    if (reference === undefined) continue;
    const text = entities.decode(reference);
    if (text === reference) continue;
    if (at > from) yield { start: from, end: at };
    from = at + reference.length;
    yield { start: at, end: from, text };
  }
  if (end > from) yield { start: from, end };
}

const REFERENCE = /^&(?:#x?)?[\da-z]+;/i;
/** No name of a character is longer. */
const MAX_REFERENCE_UNITS = 34;

/** What stands in the quotes of a string, its escapes decoded (ECMAScript 2024, section 12.9.4). */
export function* stringPieces(source: string, { start, end }: Span): Generator<Piece> {
  let from = start;
  for (let at = source.indexOf('\\', start); at >= 0 && at + 1 < end; at = source.indexOf('\\', from)) {
    if (at > from) yield { start: from, end: at };
    const written = source.slice(at, Math.min(end, at + MAX_ESCAPE_UNITS));
    const [sequence = written.slice(0, 2), braced, four, two] = CODE.exec(written) ?? [];
    from = at + sequence.length;
    const code = Number.parseInt(braced ?? four ?? two ?? '', 16);
    const text = code <= MAX_CODE_POINT ? String.fromCodePoint(code) : meantBy(sequence.slice(1));
    yield { start: at, end: from, text };
  }
  if (end > from) yield { start: from, end };
}

const CODE = /^\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2}))/i;
const MAX_ESCAPE_UNITS = 10;
const MAX_CODE_POINT = 0x10_ff_ff;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
};

/** What a character behind a backslash stands for; a line break is taken out. */
function meantBy(character: string): string {
  return /[\r\n\u2028\u2029]/.test(character) ? '' : (ESCAPES[character] ?? character);
}
