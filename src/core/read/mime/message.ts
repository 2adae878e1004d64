import type { Part as DraftPart, Header } from '../../draft/draft.ts';
import { MappedText, type Span } from '../../text/mapped-text.ts';
import { type Charset, charsets, isAscii } from './charset.ts';
import type { HeaderCharsets } from './encoded-words.ts';
import { messageStart } from './fields.ts';
import { readHeaders } from './headers.ts';
import type { Bytes } from './octets.ts';
import { type PartTree, type RawPart, scanParts } from './parts.ts';
import { nameOf, shownParts } from './shown.ts';
import { signedParts, signedText } from './signed.ts';
import { readBody } from './text-body.ts';

export { readFrom } from './mailbox.ts';
export type { Bytes } from './octets.ts';

/** A part with what only the reading of a message needs. */
export interface MimePart extends DraftPart {
  readonly filename?: string;
  /** Subtypes of the multiparts around it, outermost first: `mixed`, `alternative`, … */
  readonly within: readonly string[];
}

/** A message as its reader meets it; all spans and maps are in UTF-16 offsets of the source. */
export interface MimeMessage {
  /** Of the message itself: values unfolded, trimmed, encoded words decoded. */
  readonly headers: readonly Header[];
  /** What a mail program shows that can show HTML, part by part: HTML, plain text, or both. */
  readonly shown: readonly ShownPart[];
  /** What a mail program shows instead that shows plain text alone: nothing where `shown` has no HTML. */
  readonly alternative: readonly ShownPart[];
  /** The HTML that is shown, decoded; several parts of it one behind the other. */
  readonly html?: MappedText;
  /** The plain text of the alternative, or of a message without HTML; decoded, flowed lines joined. */
  readonly text?: MappedText;
  /** All leaf parts, in order. */
  readonly parts: readonly MimePart[];
  /** What signatures of the author cover, in order. */
  readonly signed: readonly Span[];
}

/** A text of the message, and the part that it comes from. */
interface ShownPart {
  readonly part: MimePart;
  readonly text: MappedText;
}

/** Reads a message (RFC 5322, MIME). Takes anything, never throws, and needs time in proportion to the length. */
export function readMessage(source: string, bytes: Bytes): MimeMessage {
  const whole = MappedText.whole(source);
  const find = charsets();
  const { head, parts: raws, root } = scanParts(source, messageStart(source));
  const headerCharsets: HeaderCharsets = { bytes, find, fallback: headerFallback(raws, find) };
  const headers = readHeaders(whole, head.fields, headerCharsets);
  const parts = new Map(
    raws.map((raw) => [
      raw,
      partOf(
        raw,
        raw.fields === head.fields ? headers : readHeaders(whole, raw.fields, headerCharsets),
        find,
      ),
    ]),
  );
  const bodyOf = (raw: RawPart): readonly ShownPart[] => {
    const part = parts.get(raw);
    return part ? [{ part, text: readBody(whole, bytes, raw, find) }] : [];
  };
  const withHtml = shownParts(root, 'text/html');
  const shown = withHtml.flatMap(bodyOf);
  const html = shown.filter(isHtml);
  const alternative = html.length === 0 ? [] : alternatives(root, new Set(withHtml)).flatMap(bodyOf);
  const text = html.length === 0 ? shown : alternative;
  return {
    headers,
    parts: [...parts.values()],
    shown,
    alternative,
    signed: inOrder([...signedParts(root), ...signedText(source)]),
    ...(html.length > 0 && { html: joined(html) }),
    ...(text.length > 0 && { text: joined(text) }),
  };
}

/** Of spans that lie in others, the outer ones. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const outer: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (outer.at(-1)?.end ?? 0)) outer.push(span);
  return outer;
}

function isHtml({ part }: ShownPart): boolean {
  return part.type === 'text/html';
}

/** The plain text that is shown instead of HTML; what is shown with it too, such as a footer, is no alternative. */
function alternatives(root: PartTree | undefined, shown: ReadonlySet<RawPart>): readonly RawPart[] {
  return shownParts(root, 'text/plain').filter((raw) => raw.type.value === 'text/plain' && !shown.has(raw));
}

function joined(parts: readonly ShownPart[]): MappedText {
  return MappedText.join(
    parts.map(({ text }) => text),
    '\n',
  );
}

/** Raw 8-bit header text is against the standards; the mailer that writes it uses the charset of the body. */
function headerFallback(
  raws: readonly RawPart[],
  find: (label: string) => Charset | undefined,
): Charset | undefined {
  for (const raw of raws) {
    const charset = find(raw.type.parameters.get('charset') ?? '');
    if (charset?.kind === 'single' || (charset?.kind === 'multi' && charset.ascii)) return charset;
  }
  return undefined;
}

function partOf(
  raw: RawPart,
  headers: readonly Header[],
  find: (label: string) => Charset | undefined,
): MimePart {
  const charset = raw.type.parameters.get('charset')?.trim().toLowerCase();
  const filename = nameOf(raw);
  const isUnknown = charset !== undefined && !isAscii(charset) && !find(charset);
  return {
    type: raw.type.value,
    ...(charset !== undefined && { charset }),
    ...(isUnknown && { hasUnknownCharset: true }),
    encoding: raw.encoding,
    ...(raw.disposition.value !== '' && { disposition: raw.disposition.value }),
    ...(filename !== undefined && { filename }),
    within: raw.within,
    headers,
    header: raw.head,
    body: raw.body,
  };
}
