import type { Link } from '../draft.ts';
import { hidePlaceholders } from '../placeholder.ts';
import type { MappedText } from '../source.ts';
import { findAddresses, type WrittenAddress, writtenTarget } from './addresses.ts';
import { trimmed } from './body.ts';
import { Flow } from './flow.ts';
import type { HtmlDocument } from './html.ts';

/** Reads a plain text: lines and paragraphs as they stand, addresses written out as links. Never throws. */
export function readText(input: MappedText): HtmlDocument {
  const { text, placeholders } = hidePlaceholders(input.text);
  const masked = input.masked(text);
  const flow = new Flow(masked, 0);
  const written: { address: WrittenAddress; from: number; to: number }[] = [];
  let at = 0;
  for (const address of findAddresses(text)) {
    flow.text(at, address.start, true);
    const from = flow.length;
    flow.text(address.start, address.end, true);
    written.push({ address, from, to: flow.length });
    at = address.end;
  }
  flow.text(at, text.length, true);
  const body = flow.build();
  const links = written.map(({ address: { start, end }, from, to }): Link => {
    const target = writtenTarget(masked, start, end);
    return { span: masked.span(start, end), target, text: trimmed(body, from, to), images: 0, element: -1 };
  });
  return {
    body: {
      text: body,
      hidden: [],
      links,
      images: [],
      elements: [],
      comments: [],
      strayEnds: [],
      styleSheets: [],
      end: flow.end,
    },
    placeholders: placeholders.map(({ span, kind }) => ({ span: input.span(span.start, span.end), kind })),
    isDocument: false,
  };
}
