import { type MappedText, TextBuilder } from '../../text/mapped-text.ts';
import { readBase64 } from './base64.ts';
import type { Charset } from './charset.ts';
import { builtText, decodeInto, type Feed, guessCharset, verbatim } from './decode.ts';
import { unflow } from './flowed.ts';
import type { Bytes } from './octets.ts';
import type { RawPart } from './parts.ts';
import { readQuotedPrintable } from './quoted-printable.ts';

/** The text of a part: transfer encoding and charset undone, and for plain text the flowed lines joined. */
export function readBody(
  whole: MappedText,
  bytes: Bytes,
  part: RawPart,
  find: (label: string) => Charset | undefined,
): MappedText {
  const text = withoutMark(decodeBody(whole, bytes, part, find));
  const { value, parameters } = part.type;
  if (value !== 'text/plain' || parameters.get('format')?.toLowerCase() !== 'flowed') return text;
  return unflow(text, parameters.get('delsp')?.toLowerCase() === 'yes');
}

function decodeBody(
  whole: MappedText,
  bytes: Bytes,
  part: RawPart,
  find: (label: string) => Charset | undefined,
): MappedText {
  const { start, end } = part.body;
  const isTransferred = part.encoding === 'base64' || part.encoding === 'quoted-printable';
  const charset = find(part.type.parameters.get('charset') ?? '');
  // UTF-16 and UTF-32 have NULs and bare line breaks inside their characters, so they cannot stand in a message untransferred.
  const isKnown = charset && (isTransferred || !isWide(charset));
  if (!isTransferred && (!isKnown || isAsciiBased(charset)) && standsAsItIs(whole.text, start, end, bytes)) {
    return verbatim(whole, start, end);
  }
  const feed = feedOf(whole.text, part);
  const builder = new TextBuilder(whole);
  decodeInto(builder, whole, bytes, isKnown ? charset : guessCharset(whole, bytes, feed), feed);
  return builtText(builder, whole, start);
}

function feedOf(text: string, part: RawPart): Feed {
  const { start, end } = part.body;
  if (part.encoding === 'base64') return (octets) => readBase64(text, start, end, octets);
  if (part.encoding === 'quoted-printable') return (octets) => readQuotedPrintable(text, start, end, octets);
  return (octets) => octets.copy(start, end);
}

function standsAsItIs(text: string, start: number, end: number, bytes: Bytes): boolean {
  return bytes === 'utf-8' || !/[\u0080-\uffff]/.test(text.slice(start, end));
}

function isAsciiBased(charset: Charset): boolean {
  return charset.kind === 'multi' ? charset.ascii : charset.kind !== 'own';
}

function isWide(charset: Charset): boolean {
  return 'label' in charset && /^utf-(?:16|32)/.test(charset.label);
}

function withoutMark(text: MappedText): MappedText {
  return text.text.startsWith('\uFEFF') ? text.slice(1, text.text.length) : text;
}
