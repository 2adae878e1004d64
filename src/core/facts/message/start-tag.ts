import type { Draft, Element } from '../../draft/draft.ts';
import { firstLineOf } from '../../text/lines.ts';
import type { Span } from '../../text/mapped-text.ts';

/** UTF-16 units of a tag that are shown. */
const MAX_UNITS = 200;

/** Where a start tag stands, cut to its first line, and what it says: decoded, where the source has it encoded. */
export function startTag(draft: Draft, element: Element): { readonly span: Span; readonly evidence: string } {
  const span = firstLineOf(draft.source, element.open);
  const evidence = draft.format === 'eml' ? decoded(element) : draft.source.slice(span.start, span.end);
  return { span, evidence };
}

const COMPONENT = /<(mj(?:ml|-[a-z-]+))/iy;

/** The name that an element is written with, in lower case: its own, or that of the component of MJML that it is a part of. */
export function writtenName({ source }: Draft, { name, open }: Element): string {
  COMPONENT.lastIndex = open.start;
  return COMPONENT.exec(source)?.[1]?.toLowerCase() ?? name;
}

function decoded({ name, attributes }: Element): string {
  const parts = attributes.slice(0, 5).map(({ name: key, text }) => `${key}="${text.slice(0, MAX_UNITS)}"`);
  return `<${[name, ...parts].join(' ').slice(0, MAX_UNITS)}>`;
}
