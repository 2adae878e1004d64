import type { Alternative, Draft, Format, Header } from '../draft/draft.ts';
import { besideIncluded } from '../draft/included.ts';
import type { Dialect } from '../placeholder/dialect.ts';
import { hidePlaceholders, type Placeholder } from '../placeholder/placeholder.ts';
import { firstLineOf } from '../text/lines.ts';
import { MappedText, type Span } from '../text/mapped-text.ts';
import { finished, type Steps } from '../text/steps.ts';
import { sentBytes } from './branches.ts';
import { refusalOf } from './density.ts';
import { filled, partsOf, titleOf } from './draft-parts.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { type HtmlDocument, readHtml } from './html.ts';
import { type JoinedDocument, joinDocuments, type PlacedDocument } from './join-documents.ts';
import { readLeadingLines } from './leading-lines.ts';
import { mapPlaceholders } from './map-placeholders.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readMessageFields } from './message-fields.ts';
import { type Bytes, type MimeMessage, type MimePart, readFrom, readMessage } from './mime/message.ts';
import { signedText } from './mime/signed.ts';
import type { IncludedFiles } from './mjml/includes.ts';
import { BOM, endOfBody, firstLine, isLayout, isPiece, saysWords, utf8Length } from './places.ts';
import { readComponent } from './read-component.ts';
import { readText } from './text.ts';
import { flowed } from './whitespace.ts';

export type { Bytes } from './mime/message.ts';

/** What is known of a draft besides its source and its format. */
export interface DraftReading {
  readonly dialect?: Dialect;
  /** The files that `mj-include` names. */
  readonly includes?: IncludedFiles;
}

/** Reads a draft. Never throws: what cannot be understood is text. */
export function readDraft(
  source: string,
  format: Format,
  bytes: Bytes = 'utf-8',
  options: DraftReading = {},
): Draft {
  return finished(readDraftInSteps(source, format, bytes, options));
}

/** The same, in steps. */
export function* readDraftInSteps(
  source: string,
  format: Format,
  bytes: Bytes = 'utf-8',
  options: DraftReading = {},
): Steps<Draft> {
  const refused = refusalOf(source, format);
  if (refused) {
    const nothing = yield* readTemplate(MappedText.whole(''), '', 'text', {});
    return { ...nothing, source, format, bytes, refused };
  }
  if (format === 'eml') return yield* readMail(source, bytes);
  if (format === 'jsx') return readComponent(source);
  return yield* readTemplate(MappedText.whole(source), source, format, options);
}

/** Reads a message of a catalog with its places in the catalog; see `FIELD_END` for how it begins. Never throws. */
export function readCatalogMessage(text: MappedText, catalog: string, format: TemplateFormat): Draft {
  return finished(readTemplate(text, catalog, format, { dialect: 'catalog' }));
}

type TemplateFormat = Exclude<Format, 'eml' | 'jsx'>;

const READERS = {
  html: (input: MappedText, { dialect, includes }: DraftReading) => readHtml(input, dialect, includes),
  markdown: (input: MappedText, { dialect }: DraftReading) => readMarkdown(input, dialect),
  text: (input: MappedText, { dialect }: DraftReading) => readText(input, { isDraft: true, dialect }),
};

function* readTemplate(
  whole: MappedText,
  source: string,
  format: TemplateFormat,
  options: DraftReading,
): Steps<Draft> {
  const { dialect } = options;
  const front = dialect === 'catalog' ? readMessageFields(whole, dialect) : readFront(whole, format);
  const start = front.end || (whole.text.startsWith(BOM) ? 1 : 0);
  const rest = start === 0 ? whole : whole.slice(start, whole.text.length);
  const document = yield* READERS[format](rest, options);
  const { body } = document;
  const alternative = document.plainText && (yield* besideHtml(document.plainText, dialect));
  const written = front.subject ?? document.subjectComment;
  const declared = document.declaredSubject;
  const page = pageOf(front);
  const subject =
    filled(front.subject) ??
    declared ??
    filled(document.subjectComment) ??
    filled(document.title) ??
    page.subject ??
    written;
  const preheader = filled(front.preheader) ?? filled(document.preheader) ?? body.preheader ?? page.preheader;
  const sender = front.from ?? senderIn(document.fromComment);
  const from = sender && readFrom(sender);
  const language = front.language?.text || document.language;
  const placeholders = [...front.placeholders, ...document.placeholders];
  const hasSubject = written !== undefined || (declared !== undefined && saysWords(body.text));
  // What is around a text of a catalog stands elsewhere.
  const isWhole = document.isDocument || (hasSubject && dialect !== 'catalog');
  return {
    source,
    format,
    ...(dialect && { dialect }),
    bytes: 'utf-8',
    complete: isWhole && !isLayout(body, placeholders) && !(format === 'html' && isPiece(body)),
    ...(subject && { subject }),
    ...titleOf(document),
    ...(preheader && { preheader }),
    ...(from && { from }),
    ...partsOf(body),
    placeholders,
    ...(language && { language }),
    ...(format === 'html' && !document.editable && { html: rest }),
    htmlBytes:
      format === 'html' && !document.editable
        ? sentBytes(whole.text, start, document.placeholders) + (document.pageBytes ?? 0)
        : 0,
    headers: [],
    parts: [],
    transferred: [],
    signed: signedText(source),
    sections: [],
    bodyStart: start,
    ...(alternative && { alternative }),
    ...(document.apart && { apart: document.apart }),
    ...(front.preset && { preset: front.preset }),
    ...(document.editable && { editable: document.editable }),
    subjectPlace: subjectPlace(source, front, document),
    bodyEnd: besideIncluded(document, endOfBody(body) ?? firstLine(source)),
    ...(document.included && { included: document.included }),
  };
}

/** The plain text that a template has in a block of its own. */
function* besideHtml(input: MappedText, dialect: Dialect | undefined): Steps<Alternative> {
  const { body, placeholders } = yield* readText(input, { isDraft: true, dialect });
  return { body: body.text, links: body.links, placeholders, spans: [input.span(0, input.text.length)] };
}

/** The sender that a comment names; one without an address may say where a piece is from. */
function senderIn(comment: MappedText | undefined): MappedText | undefined {
  return comment?.text.includes('@') ? comment : undefined;
}

/** Front matter, or in a text what people write above it instead. */
function readFront(whole: MappedText, format: Format): FrontMatter {
  const front = readFrontMatter(whole);
  return front.end > 0 || format === 'html' ? front : readLeadingLines(whole);
}

/** What the front matter of a page says instead of a subject and a preheader; not where it has the subject of a mail. */
function pageOf(front: FrontMatter): { readonly subject?: MappedText; readonly preheader?: MappedText } {
  if (front.subject !== undefined) return {};
  const [subject, preheader] = [filled(front.title), filled(front.description)];
  return { ...(subject && { subject }), ...(preheader && { preheader }) };
}

function* readMail(source: string, bytes: Bytes): Steps<Draft> {
  const message = readMessage(source, bytes);
  yield;
  const document = yield* readShown(source, message);
  const { body } = document;
  const placeholders: Placeholder[] = [];
  const header = (name: string) => message.headers.find((candidate) => candidate.name === name);
  const subject = header('subject');
  const title = subject && withoutPlaceholders(subject.value, placeholders);
  const sender = header('from')?.value;
  const from = sender && readFrom(withoutPlaceholders(sender, placeholders));
  const language = header('content-language')?.value.text || document.language;
  const text = yield* readAlternative(message);
  const inText = text.alternative?.placeholders ?? [];
  return {
    source,
    format: 'eml',
    bytes,
    complete: true,
    ...(title && { subject: title }),
    ...titleOf(document),
    ...(body.preheader && { preheader: body.preheader }),
    ...(from && { from }),
    ...partsOf(body),
    placeholders: [...placeholders, ...document.placeholders, ...inText].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    ...(language && { language }),
    ...(message.html && { html: message.html }),
    htmlBytes: message.html ? utf8Length(message.html.text) : 0,
    headers: message.headers,
    parts: message.parts,
    transferred: message.parts.filter(isTransferred).map(({ body: { start, end } }) => ({ start, end })),
    signed: message.signed,
    sections: document.sections,
    ...text,
    bodyStart: endOfHeaders(message.headers),
    subjectPlace: subject ? firstLineOf(source, subject.span) : firstLine(source),
    bodyEnd: endOfBody(body) ?? firstLine(source),
  };
}

/** What the message shows; of one that shows nothing, nothing at its end. */
function* readShown(source: string, { shown }: MimeMessage): Steps<JoinedDocument> {
  const documents: PlacedDocument[] = [];
  for (const { part, text } of shown) {
    const isHtml = part.type === 'text/html';
    const document = yield* isHtml ? readHtml(text) : readText(text, { isDraft: false });
    documents.push({ document, span: part.body });
  }
  const [first, ...others] = documents;
  if (first) return joinDocuments(first, others);
  const nothing = MappedText.whole(source).slice(source.length, source.length);
  return { ...(yield* readText(nothing, { isDraft: false })), sections: [] };
}

function* readAlternative({
  alternative,
  text,
}: MimeMessage): Steps<Pick<Draft, 'textPart' | 'alternative'>> {
  if (alternative.length === 0 || !text) return {};
  const { body, placeholders } = yield* readText(text, { isDraft: false });
  return {
    textPart: withoutPlaceholders(text, []),
    alternative: {
      body: body.text,
      links: body.links,
      placeholders,
      spans: alternative.map(({ part }) => part.body),
    },
  };
}

function isTransferred({ encoding }: MimePart): boolean {
  return encoding === 'quoted-printable' || encoding === 'base64';
}

function endOfHeaders(headers: readonly Header[]): number {
  return headers.at(-1)?.span.end ?? 0;
}

function withoutPlaceholders(value: MappedText, found: Placeholder[]): MappedText {
  const { text, placeholders } = hidePlaceholders(value.text);
  if (placeholders.length === 0) return value;
  found.push(...mapPlaceholders(value, placeholders));
  return flowed(value.masked(text));
}

function subjectPlace(
  source: string,
  front: FrontMatter,
  { subjectComment, title, body }: HtmlDocument,
): Span {
  if (front.subjectPlace) return front.subjectPlace;
  if (subjectComment) return firstLineOf(source, subjectComment.span(0, subjectComment.text.length));
  const element = title && body.elements.find(({ name }) => name === 'title' || name === 'mj-title');
  return element ? firstLineOf(source, element.span) : firstLine(source);
}
