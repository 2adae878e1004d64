import { MAX_DRAFT_UNITS } from '../draft/detect.ts';
import type { Format } from '../draft/draft.ts';
import { type Message, text } from '../text/message.ts';

/** Drafts of fewer UTF-16 units are read whatever they hold. */
const MIN_UNITS = 900_000;
/** Mail that is nothing but tables has a tag, a line break or an entity for every 40 units; a table of numbers for every 9. */
const UNITS_A_MARK: Readonly<Record<Format, number>> = { html: 8, markdown: 14, text: 14, eml: 14, jsx: 8 };

/** What begins a tag, an entity, a placeholder, a link, a cell, code, a line; the middle of an address. */
const MARKS = new Uint8Array(128);
for (const mark of '<&{[|`@\n\r') MARKS[mark.charCodeAt(0)] = 1;
/** What a component of MJML counts for besides its tag: it becomes up to five elements with their attributes. */
const MARKS_A_COMPONENT = 5;
const LESS_THAN = 60;
const SLASH = 47;

/**
 * Why a draft is not read, if it is not: it is longer than any mail, or long and so full of markup that what is known of it
 * would fill a hundred times its size. Nobody writes such mail.
 */
export function refusalOf(source: string, format: Format): Message | undefined {
  const { length } = source;
  if (length > MAX_DRAFT_UNITS) return text`This draft is larger than ${MAX_DRAFT_UNITS / 1024 / 1024} MB.`;
  if (length < MIN_UNITS) return undefined;
  const units = UNITS_A_MARK[format];
  const most = length / units;
  let marks = 0;
  for (let at = 0; at < length && marks <= most; at++) {
    const code = source.charCodeAt(at);
    marks += MARKS[code] ?? 0;
    // The end of an element takes nothing that its start has not taken.
    if (code !== LESS_THAN || format !== 'html') continue;
    if (source.charCodeAt(at + 1) === SLASH) marks--;
    else if (source.startsWith('mj-', at + 1)) marks += MARKS_A_COMPONENT;
  }
  if (marks <= most) return undefined;
  return text`This draft is too complex: it has a tag, a placeholder or a line for every ${units} characters.`;
}
