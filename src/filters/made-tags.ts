import type { Draft } from '../core/index.ts';
import type { TextBuilder } from '../core/text/mapped-text.ts';
import { SAMPLE_URL, sampleValue } from './sample-values.ts';

type ShownLiteral = NonNullable<Draft['placeholders'][number]['literal']>;
type ShownElement = NonNullable<ShownLiteral['made']>[number];

/** What a placeholder shows, with something for each value in it; in HTML the links and images that it makes as their tags. */
export function copyLiteral(filled: TextBuilder, literal: ShownLiteral, isHtml: boolean): void {
  const parts = piecesOf(literal).map(({ span, isValue }) => ({
    at: span.start,
    write: () =>
      isValue ? filled.put(sampleValue([]), span.start, span.end) : filled.copy(span.start, span.end),
  }));
  const tags = (isHtml ? (literal.made ?? []) : []).flatMap(({ name, from, to, attributes }) => [
    { at: from, write: () => openTag(filled, name, from, attributes) },
    ...(name === 'img' ? [] : [{ at: to, write: () => filled.put(`</${name}>`, to, to) }]),
  ]);
  // Where a text begins or ends, the tag around it begins before it or ends behind it: it comes first in either case.
  for (const { write } of [...tags, ...parts].toSorted((one, other) => one.at - other.at)) write();
}

function openTag(
  filled: TextBuilder,
  name: string,
  at: number,
  attributes: ShownElement['attributes'],
): void {
  filled.put(`<${name}`, at, at);
  for (const { name: attribute, value, prefix } of attributes) {
    filled.put(` ${attribute}="${prefix}`, at, at);
    for (const { span, isValue } of piecesOf(value)) {
      if (!isValue) filled.copy(span.start, span.end);
      else
        filled.put(
          attribute === 'href' && value.texts.length === 0 ? SAMPLE_URL : 'sample',
          span.start,
          span.end,
        );
    }
    filled.put('"', at, at);
  }
  filled.put('>', at, at);
}

/** The texts of a string and what is filled in between them, in order. */
function piecesOf({ texts, values }: Pick<ShownLiteral, 'texts' | 'values'>) {
  return [
    ...texts.map((span) => ({ span, isValue: false })),
    ...values.map((span) => ({ span, isValue: true })),
  ].sort((one, other) => one.span.start - other.span.start);
}
