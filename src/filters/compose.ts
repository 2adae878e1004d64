import { randomUUID } from 'node:crypto';
import type { compile } from 'html-to-text';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Draft, Span } from '../core/index.ts';
import type { DraftToScan, FilterEngine } from './api.ts';
import { fill } from './fill.ts';
import { htmlOfMjml, isMjml } from './mjml.ts';

/** The message that a draft would become. */
export interface Composed {
  readonly raw: Buffer;
  /** What its recipient meets: the draft with its placeholders filled in. */
  readonly draft: Draft;
  /** Where a span of that draft stands in the source. */
  origin(span: Span): Span;
}

type AsText = (html: string) => string;

/** What composing needs of others. */
export interface Composing extends Pick<FilterEngine, 'check'> {
  /** See `textMaker`. */
  readonly asText: AsText;
}

const SENDER = { name: 'Example', address: 'sender@example.com' };
/** With a name: SpamAssassin holds a bare address against a message. */
const RECIPIENT = { name: 'Alex Sample', address: 'customer@example.net' };

/** Composes the message. An `.eml` that has a header is sent as it is, byte for byte. */
export async function compose(candidate: DraftToScan, { check, asText }: Composing): Promise<Composed> {
  const { source, bytes, report, data = {} } = candidate;
  if (report.draft.headers.length > 0) {
    const raw = candidate.raw
      ? Buffer.from(candidate.raw)
      : Buffer.from(source, bytes === 'latin1' ? 'latin1' : 'utf8');
    return { raw, draft: report.draft, origin: (span) => span };
  }
  const filled = fill(report.draft, data);
  const isUnchanged = filled.text === source;
  const { draft } = isUnchanged
    ? report
    : check(filled.text, {
        format: candidate.format,
        ...(report.draft.dialect && { dialect: report.draft.dialect }),
      });
  const raw = await build(draft, asText);
  return { raw, draft, origin: isUnchanged ? (span) => span : ({ start, end }) => filled.span(start, end) };
}

/** Makes the plain-text part. Filters compare both parts: the text says what the HTML says, as it says it. */
export function textMaker(make: typeof compile): AsText {
  return make({
    wordwrap: false,
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  });
}

function build(draft: Draft, asText: AsText): Promise<Buffer> {
  const html = htmlOf(draft);
  const address = draft.from?.address?.text.trim() || SENDER.address;
  const name = draft.from?.name?.text.trim();
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const message = new MailComposer({
    from: { name: name ?? (draft.from ? '' : SENDER.name), address },
    to: RECIPIENT,
    ...subjectOf(draft),
    date: new Date(),
    messageId: `<${randomUUID()}@${domain}>`,
    text: html === undefined ? bodyOf(draft) : asText(html),
    ...(html !== undefined && { html }),
    // What a draft names is never read or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return message.compile().build();
}

/** What a part of a message, such as a layout, gets for the subject that it cannot have. */
const SUBJECT = 'News from Example';

/** Plain ASCII stays plain: MailComposer encodes it for a quotation mark, which filters hold against a message. */
function subjectOf({ subject, complete }: Draft) {
  const value = subject?.text ?? (complete ? '' : SUBJECT);
  if (!/^[ -~]*$/.test(value) || value.includes('=?')) return { subject: value };
  return { headers: { Subject: { prepared: true, foldLines: true, value } } };
}

/** Nothing for a text draft. */
function htmlOf(draft: Draft): string | undefined {
  if (draft.format !== 'html' && draft.format !== 'markdown') return undefined;
  const source = bodyOf(draft);
  if (draft.format === 'html') return document(isMjml(source) ? htmlOfMjml(source) : source);
  // Markdown drafts may hold HTML, and nobody renders this.
  const options = { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] };
  return document(micromark(source, options));
}

/** A part of a page is put into one, as the layout around it does. */
function document(html: string): string {
  return /<(?:html|body)[\s>]/i.test(html)
    ? html
    : `<!doctype html>\n<html><head><meta charset="utf-8"></head><body>\n${html}\n</body></html>\n`;
}

/** Without the front matter, and without comments that speak to tools. */
function bodyOf({ source, bodyStart, comments }: Draft): string {
  const parts: string[] = [];
  let from = bodyStart;
  for (const { span, text } of comments) {
    if (span.start < from || !/^\s*(?:subject\s*:|inboxlint-)/i.test(text)) continue;
    parts.push(source.slice(from, span.start));
    from = span.end;
  }
  return [...parts, source.slice(from)].join('');
}
