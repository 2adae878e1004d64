import type { MappedText } from '../text/mapped-text.ts';
import { readAddress } from './address.ts';
import { isAddress } from './recipient.ts';

/** A range of a text, in UTF-16 units of it. */
interface MailboxRange {
  readonly start: number;
  readonly end: number;
}

const ATS = '@＠﹫';
const AT = new RegExp(`[${ATS}]`);

/**
 * Cuts a text into mailboxes: `anna@example.com; Ben <ben@example.org>` are two. A comma, a semicolon, a bar or a tab is between
 * two only where each side has an `@`; else it is part of a name, as in `Doe, Jane <jane@example.com>`, or a mistake.
 * White space is between two where the one before is a whole address.
 */
export function mailboxesIn(text: string): readonly MailboxRange[] {
  const pieces = piecesIn(text).flatMap((piece) => [...cutBehindAddresses(text, piece)]);
  if (pieces.length === 1) return pieces;
  const parts: MailboxRange[] = [];
  /** Where a name begins that is still without an address. */
  let pending: number | undefined;
  for (const { start, end } of pieces) {
    const piece = text.slice(start, end);
    const last = parts.at(-1);
    if (AT.test(piece)) {
      parts.push({ start: piece.includes('<') && pending !== undefined ? pending : start, end });
      // Without brackets a name before an address is not its own, but a mistake of the one before.
      if (!piece.includes('<') && pending !== undefined && last)
        parts.splice(-2, 1, { ...last, end: start - 1 });
      pending = undefined;
    } else if (piece.trim() !== '') pending ??= start;
  }
  const last = parts.at(-1);
  if (!last) return [{ start: 0, end: text.length }];
  if (pending !== undefined) parts.splice(-1, 1, { ...last, end: text.length });
  return parts;
}

/** The texts between separators that are in no quotes and no brackets, empty ones included. */
function piecesIn(text: string): readonly MailboxRange[] {
  const pieces: MailboxRange[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') isQuoted = !isQuoted && text.includes('"', at + 1);
    else if (!isQuoted && SEPARATORS.includes(character)) {
      pieces.push({ start, end: at });
      start = at + 1;
    }
  }
  return [...pieces, { start, end: text.length }];
}

const SEPARATORS = ',;|\t';

/** The parts of a piece, cut behind each address in it that has another one behind it; each has an `@` then. */
function* cutBehindAddresses(text: string, { start, end }: MailboxRange): Generator<MailboxRange> {
  const piece = text.slice(start, end);
  const lastAt = Math.max(...Array.from(ATS, (at) => piece.lastIndexOf(at)));
  let [from, before, beforeEnd] = [0, '', 0];
  let isQuoted = false;
  for (const { 0: word, index } of piece.matchAll(/\S+/g)) {
    // What is in brackets behind an address has that as its name.
    const isNamed = word.startsWith('<') && !before.startsWith('<');
    if (!isQuoted && index <= lastAt && !isNamed && isAddressWord(before)) {
      yield { start: start + from, end: start + beforeEnd };
      from = index;
    }
    if (word.split('"').length % 2 === 0) isQuoted = !isQuoted;
    [before, beforeEnd] = [word, index + word.length];
  }
  yield { start: start + from, end };
}

/** Whether a word is an address, in angle brackets or without. */
function isAddressWord(word: string): boolean {
  const isBracketed = word.startsWith('<') && word.endsWith('>');
  return isAddress(readAddress(isBracketed ? word.slice(1, -1) : word));
}

/** The address of a mailbox, as typed: what stands in the angle brackets of `Anna <anna@example.com>`, or all of it. */
export function addressPart(mailbox: MappedText): MappedText {
  const { text } = mailbox;
  const open = text.lastIndexOf('<');
  const close = text.indexOf('>', open + 1);
  const name = open > 0 ? text.slice(0, open).trim() : '';
  if (name === '' || AT.test(name)) return mailbox;
  return mailbox.slice(open + 1, close < 0 ? text.length : close);
}
