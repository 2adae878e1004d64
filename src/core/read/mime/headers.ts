import type { Header } from '../../draft/draft.ts';
import { type MappedText, TextBuilder } from '../../text/mapped-text.ts';
import { emptyText } from './decode.ts';
import { decodeWords, type HeaderCharsets } from './encoded-words.ts';
import type { Field } from './fields.ts';
import { isBlank, skipBlanks } from './line-ends.ts';

/** Fields as headers: folding undone (RFC 5322, section 2.2.3), trimmed, decoded. `whole` is the source. */
export function readHeaders(
  whole: MappedText,
  fields: readonly Field[],
  charsets: HeaderCharsets,
): readonly Header[] {
  return fields.map((field) => ({
    name: field.name,
    value: readValue(whole, field, charsets),
    span: field.span,
  }));
}

function readValue(whole: MappedText, field: Field, charsets: HeaderCharsets): MappedText {
  const [first] = field.lines;
  if (!first) return emptyText(whole, field.span.end);
  if (field.lines.length === 1) return trimmed(whole, first.start, first.end, charsets);
  const unfolded = new TextBuilder(whole);
  for (const line of field.lines) unfolded.copy(line.start, line.end);
  return trimmed(unfolded.build(), 0, unfolded.length, charsets);
}

function trimmed(over: MappedText, start: number, end: number, charsets: HeaderCharsets): MappedText {
  const from = skipBlanks(over.text, start, end);
  let to = end;
  while (to > from && isBlank(over.text.charCodeAt(to - 1))) to--;
  return decodeWords(over, from, to, charsets);
}
