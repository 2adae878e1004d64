import type { Span } from '../../text/mapped-text.ts';
import { type Field, type HeaderSection, rawValue, readHead } from './fields.ts';
import { afterBreak, beforeBreak, isLineStart, lineEnd, skipBlanks } from './line-ends.ts';
import { readStructured, type Structured } from './parameters.ts';

/** A leaf of the message's tree, not decoded yet. */
export interface RawPart {
  readonly fields: readonly Field[];
  readonly head: Span;
  readonly body: Span;
  readonly type: Structured;
  readonly encoding: string;
  readonly disposition: Structured;
  /** The subtypes of the multiparts around, outermost first. */
  readonly within: readonly string[];
}

/** A part that holds others, and what it holds in order. */
interface Multipart {
  /** Of `multipart/…`: `mixed`, `alternative`, … */
  readonly subtype: string;
  readonly type: Structured;
  readonly children: readonly PartTree[];
}

export type PartTree = RawPart | Multipart;

interface OpenMultipart {
  readonly boundary: string;
  /** The subtypes of the multiparts around what it holds, its own last; all its parts share the one list. */
  readonly within: readonly string[];
  readonly children: PartTree[];
}

interface Delimiter {
  readonly start: number;
  readonly next: number;
  /** Index of its multipart among the open ones. */
  readonly multipart: number;
  readonly closes: boolean;
}

const NONE: readonly string[] = [];

/** Multiparts nested deeper than this are one opaque part. */
const MAX_DEPTH = 50;

/** A message taken apart. */
export interface ScannedMessage {
  readonly head: HeaderSection;
  /** The leaves in order; preambles and epilogues are left out. */
  readonly parts: readonly RawPart[];
  readonly root: PartTree | undefined;
}

/** Takes the message apart that starts at `start`. */
export function scanParts(source: string, start: number): ScannedMessage {
  const parts: RawPart[] = [];
  const root: PartTree[] = [];
  const open: OpenMultipart[] = [];
  const stops = (at: number) => delimiterAt(source, at, open) !== undefined;
  const head = readHead(source, start, stops);
  let leaf = enter(source, head, open, root);
  let at = head.body;
  while (open.length > 0) {
    const delimiter = nextDelimiter(source, at, open);
    if (!delimiter) break;
    if (leaf) parts.push(leaf(Math.max(at, beforeBreak(source, delimiter.start))));
    leaf = undefined;
    at = delimiter.next;
    open.length = delimiter.multipart + (delimiter.closes ? 0 : 1);
    if (delimiter.closes) continue;
    const partHead = readHead(source, at, stops);
    leaf = enter(source, partHead, open, root);
    at = partHead.body;
  }
  if (leaf) parts.push(leaf(source.length));
  return { head, parts, root: root[0] };
}

/** Opens a multipart, or answers what makes a part of a leaf once the end of its body is known. */
function enter(
  source: string,
  head: HeaderSection,
  open: OpenMultipart[],
  root: PartTree[],
): ((end: number) => RawPart) | undefined {
  const within = open.at(-1)?.within ?? NONE;
  const siblings = open.at(-1)?.children ?? root;
  const type = typeOf(source, head, within.at(-1));
  const boundary = (type.parameters.get('boundary') ?? '').trimEnd();
  if (type.value.startsWith('multipart/') && boundary !== '' && open.length < MAX_DEPTH) {
    const subtype = type.value.slice('multipart/'.length);
    const children: PartTree[] = [];
    siblings.push({ subtype, type, children });
    open.push({ boundary, within: [...within, subtype], children });
    return undefined;
  }
  const encoding = structured(source, head.fields, 'content-transfer-encoding').value;
  const disposition = structured(source, head.fields, 'content-disposition');
  const { fields, start, body } = head;
  return (end) => {
    const part: RawPart = {
      fields,
      head: { start, end: fields.at(-1)?.span.end ?? start },
      body: { start: body, end },
      // Without a boundary a multipart is invalid, and what is invalid is plain text (RFC 2045, section 5.2).
      type: type.value.startsWith('multipart/') && boundary === '' ? { ...type, value: 'text/plain' } : type,
      encoding: encoding === '' ? '7bit' : encoding,
      disposition,
      within,
    };
    siblings.push(part);
    return part;
  };
}

function typeOf(source: string, head: HeaderSection, container: string | undefined): Structured {
  const type = structured(source, head.fields, 'content-type');
  if (/^[^/]+\/[^/]+$/.test(type.value)) return type;
  if (type.value === '' && container === 'digest') return { ...type, value: 'message/rfc822' };
  return { ...type, value: 'text/plain' };
}

/** Of a field that is there twice, the first counts. */
function structured(source: string, fields: readonly Field[], name: string): Structured {
  const field = fields.find((candidate) => candidate.name === name);
  return readStructured(field ? rawValue(source, field) : '');
}

function nextDelimiter(source: string, from: number, open: readonly OpenMultipart[]): Delimiter | undefined {
  let at = from;
  for (;;) {
    at = source.indexOf('--', at);
    if (at < 0) return undefined;
    if (at === from || isLineStart(source, at)) {
      const delimiter = delimiterAt(source, at, open);
      if (delimiter) return delimiter;
    }
    at++;
  }
}

/** The boundary delimiter line at `at`, of the innermost multipart that it fits (RFC 2046, section 5.1.1). */
function delimiterAt(source: string, at: number, open: readonly OpenMultipart[]): Delimiter | undefined {
  if (!source.startsWith('--', at)) return undefined;
  for (let multipart = open.length - 1; multipart >= 0; multipart--) {
    const boundary = open[multipart]?.boundary ?? '';
    if (!source.startsWith(boundary, at + 2)) continue;
    const after = at + 2 + boundary.length;
    const closes = source.startsWith('--', after);
    const end = lineEnd(source, after);
    if (skipBlanks(source, closes ? after + 2 : after) < end) continue;
    return { start: at, next: afterBreak(source, end), multipart, closes };
  }
  return undefined;
}
