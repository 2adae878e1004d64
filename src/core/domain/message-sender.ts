import { type Field, messageStart, rawValue, readHead } from '../read/mime/fields.ts';
import { readFrom } from '../read/mime/mailbox.ts';
import { parseTags, tagOf } from '../records/tags.ts';
import { MappedText } from '../text/mapped-text.ts';

/** Who signed a message with DKIM, as the signature says; whether it is right is not checked. */
export interface Signature {
  /** `d`, in lower case. */
  readonly domain: string;
  /** `s`. */
  readonly selector: string;
}

/** What the header of a message says of its sender. Addresses are left out: only domains are asked about. */
export interface MessageSender {
  /** The domain in From, in lower case; nothing where there is none. */
  readonly from?: string;
  /** The domain in Return-Path, which the receiving server adds. */
  readonly returnPath?: string;
  readonly signatures: readonly Signature[];
  /** How a recipient can unsubscribe by the header: in one click (RFC 8058), by an email, by a page, or not at all. */
  readonly unsubscribe: 'one-click' | 'mailto' | 'page' | 'none';
}

/** Signatures of a message that are looked at. */
const MAX_SIGNATURES = 8;
const SIGNATURE_TAGS = ['v', 'a', 'b', 'bh', 'c', 'd', 'h', 'i', 'l', 'q', 's', 't', 'x', 'z'];

/** Reads the header of a message. Never throws, and needs time in proportion to the header. */
export function readMessageSender(source: string): MessageSender {
  const { fields } = readHead(source, messageStart(source), () => false);
  const values = (name: string) =>
    fields.filter((field) => field.name === name).map((field) => written(source, field));
  const from = domainOf(values('from')[0]);
  const returnPath = domainOf(values('return-path')[0]);
  return {
    ...(from && { from }),
    ...(returnPath && { returnPath }),
    signatures: distinct(values('dkim-signature').flatMap(signatureOf)).slice(0, MAX_SIGNATURES),
    unsubscribe: unsubscribeOf(
      values('list-unsubscribe').join(' '),
      values('list-unsubscribe-post').join(' '),
    ),
  };
}

function written(source: string, field: Field): string {
  return rawValue(source, field).trim();
}

function domainOf(value: string | undefined): string | undefined {
  const address = value === undefined ? undefined : readFrom(MappedText.whole(value))?.address?.text;
  const domain = address?.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return domain && looksLikeDomain(domain) ? domain : undefined;
}

/** Labels with dots between them, without a placeholder of a template. */
export function looksLikeDomain(text: string): boolean {
  return text.length <= 253 && /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/u.test(text);
}

function signatureOf(value: string): readonly Signature[] {
  const list = parseTags(value, { known: SIGNATURE_TAGS });
  const domain = tagOf(list, 'd')?.value.text.toLowerCase() ?? '';
  const selector = tagOf(list, 's')?.value.text ?? '';
  const isWhole = looksLikeDomain(domain) && looksLikeDomain(`${selector}.${domain}`);
  return isWhole ? [{ domain, selector }] : [];
}

function distinct(signatures: readonly Signature[]): readonly Signature[] {
  return signatures.filter(
    ({ domain, selector }, at) =>
      signatures.findIndex((one) => one.domain === domain && one.selector === selector) === at,
  );
}

function unsubscribeOf(list: string, post: string): MessageSender['unsubscribe'] {
  const hasPage = /<\s*https:/i.test(list);
  if (hasPage && /^List-Unsubscribe=One-Click$/i.test(post)) return 'one-click';
  if (/<\s*mailto:/i.test(list)) return 'mailto';
  return hasPage || /<\s*http:/i.test(list) ? 'page' : 'none';
}
