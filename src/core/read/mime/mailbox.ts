import type { From } from '../../draft/draft.ts';
import { type MappedText, type Span, TextBuilder } from '../../text/mapped-text.ts';
import { type Token, tokens } from './mailbox-tokens.ts';

const BACKSLASH = 92;
const OUTSIDE = /[\s<>"]/;

/**
 * The first mailbox of a decoded From field (RFC 5322, section 3.4): its display name without quotes and comments,
 * and its address. A comma that is not quoted, though it should be, stays in the name.
 */
export function readFrom(value: MappedText): From | undefined {
  const mailbox = firstMailbox(value.text, tokens(value));
  const last = mailbox.findLastIndex((token) => token.kind === 'angle');
  const angle = mailbox[last];
  const bare = angle ? undefined : bareAddress(value.text, mailbox);
  const before = angle ? mailbox.slice(0, last) : mailbox;
  const comment = mailbox.find((token) => token.kind === 'comment');
  const named =
    nameOf(value, before, bare) ?? (comment && nameOf(value, [{ ...comment, kind: 'quoted' }], bare));
  const address = angle ?? bare;
  const trimmed = address && trim(value, address.start, address.end);
  if (!named && !trimmed) return undefined;
  return { ...(named && { name: named }), ...(trimmed && { address: trimmed }) };
}

/** Up to the separator behind the first address. */
function firstMailbox(text: string, all: readonly Token[]): readonly Token[] {
  let hasAddress = false;
  for (const [index, token] of all.entries()) {
    if (token.kind === 'separator' && hasAddress) return all.slice(0, index);
    hasAddress ||= token.kind === 'angle' || (token.kind === 'text' && isBare(text, token, all[index + 1]));
  }
  return all;
}

/** Whether the text is an address by itself: `a@example.com, …`, not `News @ example, Inc <a@example.com>`. */
function isBare(text: string, token: Token, next: Token | undefined): boolean {
  const isOver = next?.kind === 'separator' || next?.kind === 'comment';
  return isOver && addressIn(text, token) !== undefined;
}

function bareAddress(text: string, mailbox: readonly Token[]): Token | undefined {
  for (const token of mailbox) {
    const address = token.kind === 'text' ? addressIn(text, token) : undefined;
    if (address) return { kind: 'angle', ...address, from: address.start, next: address.end };
  }
  return undefined;
}

/** The first run of characters with an `@` in its midst. */
function addressIn(text: string, token: Token): Span | undefined {
  const own = text.slice(token.start, token.end);
  for (let at = own.indexOf('@'); at >= 0; at = own.indexOf('@', at + 1)) {
    let [from, to] = [at, at + 1];
    while (from > 0 && !OUTSIDE.test(own.charAt(from - 1))) from--;
    if (from === at) continue;
    while (to < own.length && !OUTSIDE.test(own.charAt(to))) to++;
    if (to > at + 1) return { start: token.start + from, end: token.start + to };
  }
  return undefined;
}

function nameOf(value: MappedText, parts: readonly Token[], bare: Token | undefined): MappedText | undefined {
  const builder = new TextBuilder(value);
  for (const token of parts) {
    if (token.kind === 'comment') continue;
    if (token.kind === 'quoted') copyQuoted(builder, value.text, token);
    // An address in angle brackets that is not the last one belongs to the name, and so does a separator.
    else if (token.kind !== 'text') builder.copy(token.from, token.next);
    else if (bare && bare.start >= token.start && bare.end <= token.end) {
      builder.copy(token.start, bare.start);
      builder.copy(bare.end, token.end);
    } else builder.copy(token.start, token.end);
  }
  const name = builder.build();
  return name.text.trim() === '' ? undefined : trim(name, 0, name.text.length);
}

function copyQuoted(builder: TextBuilder, text: string, token: Token): void {
  let from = token.start;
  for (let at = token.start; at + 1 < token.end; at++) {
    if (text.charCodeAt(at) !== BACKSLASH) continue;
    builder.copy(from, at);
    builder.put(text.charAt(at + 1), at, at + 2);
    at++;
    from = at + 1;
  }
  builder.copy(from, token.end);
}

function trim(text: MappedText, start: number, end: number): MappedText | undefined {
  const part = text.text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const to = from + part.trim().length;
  if (from >= to) return undefined;
  return from === 0 && to === text.text.length ? text : text.slice(from, to);
}
