import { attribute } from '../draft/attributes.ts';
import type { Link } from '../draft/draft.ts';
import type { Dialect } from '../placeholder/dialect.ts';
import { hidePlaceholders, type Placeholder } from '../placeholder/placeholder.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';
import { type Steps, UNITS_A_STEP } from '../text/steps.ts';
import { findAddresses, writtenTarget } from './addresses.ts';
import type { HtmlDocument } from './html.ts';
import { labelled } from './labelled.ts';
import { templateElements } from './made-elements.ts';
import { mapPlaceholders } from './map-placeholders.ts';
import { bodyOfTemplate } from './message-blocks.ts';
import { Flow, trimmed } from './whitespace.ts';

/** Where a plain text comes from: in a draft, comments for the author's tools are no text. */
export interface TextOptions {
  readonly isDraft: boolean;
  readonly dialect?: Dialect | undefined;
}

/** Reads a plain text: lines and paragraphs as they stand, addresses written out as links. Never throws. */
export function* readText(input: MappedText, { isDraft, dialect }: TextOptions): Steps<HtmlDocument> {
  const hidden = hidePlaceholders(input.text, false, dialect);
  yield;
  const { text, placeholders, head } = bodyOfTemplate(input, hidden);
  const masked = input.masked(text);
  const comments = isDraft ? authorsComments(text) : [];
  const flow = new Flow(masked, 0);
  const written: WrittenLink[] = [];
  const apart = [...comments, ...linksMade(input, placeholders)].sort(
    (one, other) => one.start - other.start,
  );
  let at = 0;
  let stepEnd = UNITS_A_STEP;
  for (const { start, end, link } of placesIn(masked, apart)) {
    if (start < at) continue;
    flow.text(at, start, true);
    const from = flow.length;
    if (link) {
      flow.text(start, end, true);
      written.push({ ...link, from, to: flow.length });
    }
    at = end;
    if (at < stepEnd) continue;
    stepEnd = at + UNITS_A_STEP;
    yield;
  }
  flow.text(at, text.length, true);
  yield;
  const body = flow.build();
  const links = written.map(
    ({ span, target, from, to }): Link => ({
      span,
      target,
      text: trimmed(body, from, to),
      images: 0,
      element: -1,
    }),
  );
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
    placeholders: mapPlaceholders(input, hidden.placeholders),
    ...head,
    ...saidIn(masked, comments),
    isDocument: false,
  };
}

/** A range of the input that is no ordinary text: a link, or what is no text at all. */
interface TextPlace extends Span {
  readonly link?: Pick<Link, 'span' | 'target'>;
}

/** A link, and where it stands in the body. */
interface WrittenLink extends Pick<Link, 'span' | 'target'> {
  readonly from: number;
  readonly to: number;
}

/** The links that template code makes of a text. */
function linksMade(input: MappedText, placeholders: readonly Placeholder[]): readonly TextPlace[] {
  return templateElements(input, placeholders).flatMap(({ tag, from, to, attributes }) => {
    const target = attribute(attributes, 'href')?.value;
    const isInTag = tag.start <= from && to <= tag.end;
    return target && isInTag
      ? { start: from, end: to, link: { span: input.span(tag.start, tag.end), target } }
      : [];
  });
}

/** Places apart and the addresses written out in a text, in order of their start. */
function* placesIn(input: MappedText, apart: readonly TextPlace[]): Generator<TextPlace> {
  let next = 0;
  for (const { start, end } of findAddresses(input.text)) {
    for (let place = apart[next]; place && place.start <= start; place = apart[++next]) yield place;
    yield { start, end, link: { span: input.span(start, end), target: writtenTarget(input, start, end) } };
  }
  yield* apart.slice(next);
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
