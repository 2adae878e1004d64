import { type Message, text } from '../text/message.ts';

/** Shorter drafts are read whatever they hold, in UTF-16 units. */
const MIN_UNITS = 900_000;
/** Mail that is nothing but tables has a tag, a line break or an entity for every 40 units. */
const UNITS_A_MARK = 14;

/** What begins a tag, an entity, a placeholder, a link, a cell, code, a line; the middle of an address. */
const MARKS = new Uint8Array(128);
for (const mark of '<&{[|`@\n\r') MARKS[mark.charCodeAt(0)] = 1;

/**
 * Why a draft is not read, if it is not: it is long, and so full of markup that what is known of it would fill a hundred
 * times its size. Nobody writes such mail.
 */
export function refusalOf(source: string): Message | undefined {
  if (source.length < MIN_UNITS) return undefined;
  const most = source.length / UNITS_A_MARK;
  let marks = 0;
  for (let at = 0; at < source.length && marks <= most; at++) marks += MARKS[source.charCodeAt(at)] ?? 0;
  if (marks <= most) return undefined;
  return text`This draft is too complex: it has a tag, a placeholder or a line for every ${UNITS_A_MARK} characters.`;
}
