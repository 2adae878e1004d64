import type { Part as DraftPart, Header } from '../../draft/draft.ts';
import { MappedText } from '../../text/mapped-text.ts';
import { type Charset, charsets } from './charset.ts';
import type { HeaderCharsets } from './encoded-words.ts';
import { messageStart } from './fields.ts';
import { readHeaders } from './headers.ts';
import type { Bytes } from './octets.ts';
import { type RawPart, scanParts } from './parts.ts';
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
  /** The first HTML body that is no attachment, decoded. */
  readonly html?: MappedText;
  /** The first plain-text body that is neither an attachment nor a footer behind the HTML, decoded, flowed lines joined. */
  readonly text?: MappedText;
  /** All leaf parts, in order. */
  readonly parts: readonly MimePart[];
  /** The elements of `parts` that `html` and `text` come from. */
  readonly htmlPart?: MimePart;
  readonly textPart?: MimePart;
}

/** Reads a message (RFC 5322, MIME). Takes anything, never throws, and needs time in proportion to the length. */
export function readMessage(source: string, bytes: Bytes): MimeMessage {
  const whole = MappedText.whole(source);
  const find = charsets();
  const { head, parts: raws } = scanParts(source, messageStart(source));
  const headerCharsets: HeaderCharsets = { bytes, find, fallback: headerFallback(raws, find) };
  const headers = readHeaders(whole, head.fields, headerCharsets);
  const parts = raws.map((raw) =>
    partOf(raw, raw.fields === head.fields ? headers : readHeaders(whole, raw.fields, headerCharsets)),
  );
  const html = bodyIndex(parts, 'text/html');
  const text = textIndex(parts, html);
  const body = (index: number) => {
    const [raw, part] = [raws[index], parts[index]];
    return raw && part && { text: readBody(whole, bytes, raw, find), part };
  };
  const [htmlBody, textBody] = [body(html), body(text)];
  return {
    headers,
    parts,
    ...(htmlBody && { html: htmlBody.text, htmlPart: htmlBody.part }),
    ...(textBody && { text: textBody.text, textPart: textBody.part }),
  };
}

function bodyIndex(parts: readonly MimePart[], type: string): number {
  return parts.findIndex((part) => part.type === type && part.disposition !== 'attachment');
}

/** What stands behind the HTML body and is no alternative to it is a footer, such as a mailing list appends. */
function textIndex(parts: readonly MimePart[], html: number): number {
  const text = bodyIndex(parts, 'text/plain');
  const isFooter = html >= 0 && text > html && !parts[text]?.within.includes('alternative');
  return isFooter ? -1 : text;
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

function partOf(raw: RawPart, headers: readonly Header[]): MimePart {
  const charset = raw.type.parameters.get('charset')?.trim().toLowerCase();
  const filename = raw.disposition.parameters.get('filename') ?? raw.type.parameters.get('name');
  return {
    type: raw.type.value,
    ...(charset !== undefined && { charset }),
    encoding: raw.encoding,
    ...(raw.disposition.value !== '' && { disposition: raw.disposition.value }),
    ...(filename !== undefined && { filename }),
    within: raw.within,
    headers,
    header: raw.head,
    body: raw.body,
  };
}
