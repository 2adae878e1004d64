import { attribute } from '../../draft/attributes.ts';
import type { Element } from '../../draft/draft.ts';
import type { Span } from '../../text/mapped-text.ts';

/**
 * Where an element sets one of some style properties, or else one of some attributes; its start tag if neither. Of a
 * property that is declared twice, the last one counts.
 */
export function placeOf(
  element: Element,
  properties: readonly string[],
  attributes: readonly string[] = [],
): Span {
  return declarationOf(element, properties) ?? attributeOf(element, attributes) ?? element.open;
}

/** Makes one fault of what a setting outside of its element, as in MJML’s `mj-attributes`, does to several. */
export function faultOf({ open }: Element, { start, end }: Span): { readonly fault?: string } {
  return start < open.start || end > open.end ? { fault: `setting at ${start}` } : {};
}

function declarationOf(element: Element, properties: readonly string[]): Span | undefined {
  const style = attribute(element.attributes, 'style')?.value;
  if (!style) return undefined;
  let found: Span | undefined;
  let start = 0;
  for (const part of style.text.split(';')) {
    const name = part.slice(0, Math.max(0, part.indexOf(':')));
    if (properties.includes(name.trim().toLowerCase())) {
      const from = start + part.length - part.trimStart().length;
      found = style.span(from, start + part.trimEnd().length);
    }
    start += part.length + 1;
  }
  return found;
}

function attributeOf(element: Element, names: readonly string[]): Span | undefined {
  return element.attributes.find(({ name }) => names.includes(name))?.span;
}
