import type { Link } from '../draft/draft.ts';
import type { Dialect } from '../placeholder/dialect.ts';
import { hidePlaceholders } from '../placeholder/placeholder.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';
import { findAddresses, writtenTarget } from './addresses.ts';
import type { HtmlDocument } from './html.ts';
import { labelled } from './labelled.ts';
import { mapPlaceholders } from './map-placeholders.ts';
import { Flow, trimmed } from './whitespace.ts';

/** Where a plain text comes from: in a draft, comments for the author's tools are no text. */
export interface TextOptions {
  readonly isDraft: boolean;
  readonly dialect?: Dialect | undefined;
}

/** Reads a plain text: lines and paragraphs as they stand, addresses written out as links. Never throws. */
export function readText(input: MappedText, { isDraft, dialect }: TextOptions): HtmlDocument {
  const { text, placeholders } = hidePlaceholders(input.text, false, dialect);
  const masked = input.masked(text);
  const comments = isDraft ? authorsComments(text) : [];
  const flow = new Flow(masked, 0);
  const written: Written[] = [];
  let at = 0;
  for (const { start, end, isAddress } of addressesBetween(comments, text)) {
    if (start < at) continue;
    flow.text(at, start, true);
    const from = flow.length;
    if (isAddress) {
      flow.text(start, end, true);
      written.push({ start, end, from, to: flow.length });
    }
    at = end;
  }
  flow.text(at, text.length, true);
  const body = flow.build();
  const links = written.map(({ start, end, from, to }): Link => {
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
      comments: comments.map(({ start, end }) => ({
        span: masked.span(start, end),
        text: text.slice(start + 4, end - 3),
      })),
      strayEnds: [],
      styleSheets: [],
      end: flow.end,
      kept: 0,
    },
    placeholders: mapPlaceholders(input, placeholders),
    ...saidIn(masked, comments),
    isDocument: false,
  };
}

/** An address in the text, and where it stands in the body. */
interface Written extends Span {
  readonly from: number;
  readonly to: number;
}

/** Comments and the addresses written out in a text, in order of their start. */
function* addressesBetween(
  comments: readonly Span[],
  text: string,
): Generator<Span & { readonly isAddress: boolean }> {
  let next = 0;
  const commentsUpTo = function* (start: number) {
    for (; (comments[next]?.start ?? Number.POSITIVE_INFINITY) <= start; next++) {
      const { start, end } = comments[next] ?? { start: 0, end: 0 };
      yield { start, end, isAddress: false };
    }
  };
  for (const { start, end } of findAddresses(text)) {
    yield* commentsUpTo(start);
    yield { start, end, isAddress: true };
  }
  yield* commentsUpTo(text.length);
}

/** HTML comments with a subject, a sender or a directive; any other is text to whoever reads the mail. */
function authorsComments(text: string): readonly Span[] {
  const found: Span[] = [];
  let close = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', start + 4)) {
    if (close < start + 4) close = text.indexOf('-->', start + 4);
    if (close < 0) break;
    const begins = text.slice(start + 4, start + 60);
    if (/^\s{0,20}(?:(?:subject|from)\s{0,5}:|inboxlint-)/i.test(begins))
      found.push({ start, end: close + 3 });
  }
  return found;
}

/** What comments say of the message around the text. */
function saidIn(
  input: MappedText,
  comments: readonly Span[],
): Pick<HtmlDocument, 'subjectComment' | 'fromComment'> {
  const first = (label: string) => {
    for (const { start, end } of comments) {
      const value = labelled(input, start + 4, end - 3, label);
      if (value) return value;
    }
    return undefined;
  };
  const [subjectComment, fromComment] = [first('subject'), first('from')];
  return { ...(subjectComment && { subjectComment }), ...(fromComment && { fromComment }) };
}
