import type { Placeholder } from '../placeholder/placeholder.ts';
import { LOGIC, VALUE } from '../placeholder/placeholder.ts';
import { endOfLine } from '../text/lines.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';
import type { Body } from './body.ts';

/** The byte order mark, one unit at the start of some sources. */
export const BOM = '\uFEFF';

/** The first line of a source, without its BOM and line break. */
export function firstLine(source: string): Span {
  const start = source.startsWith(BOM) ? 1 : 0;
  return { start, end: endOfLine(source, start) };
}

/** Words longer than this are underlined at their end only. */
const MAX_WORD_UNITS = 80;

/** Where the last visible word of a text stands in the source; template logic is no word. */
function lastWord(body: MappedText): Span | undefined {
  const { text } = body;
  let end = text.length;
  while (end > 0 && isBetweenWords(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < MAX_WORD_UNITS && !isBetweenWords(text.charAt(start - 1))) start--;
  if (isLowSurrogate(text.charCodeAt(start))) start--;
  return start < end ? body.span(start, end) : undefined;
}

/**
 * The last word that is seen before the document ends. Behind `</html>` templates put what counts readers: a
 * placeholder there is no word.
 */
export function endOfBody({ text, elements }: Body): Span | undefined {
  const root = elements.find(({ name, closed }) => closed && (name === 'html' || name === 'body'));
  const isEmptyBehind = root && text.text.slice(root.to).replaceAll(VALUE, '').trim() === '';
  return lastWord(isEmptyBehind ? text.slice(0, root.to) : text);
}

function isBetweenWords(character: string): boolean {
  return character === LOGIC || character.trim() === '';
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** How many bytes a text, or its part from `start` to `end`, has in UTF-8. */
export function utf8Length(text: string, start = 0, end = text.length): number {
  let bytes = Math.max(0, end - start);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    bytes++;
    if (code < 0x800) continue;
    // Both halves of a surrogate pair come by here or below: 2 units, 4 bytes.
    if (code < 0xd800 || code > 0xdfff) bytes++;
  }
  return bytes;
}

const ROOTS = ['html', 'body'];
const CONTAINERS = new Set('table div center section main article header span a font'.split(' '));
const HAS_SENTENCE = /\p{L}{2,}\s+\p{L}{2,}/u;

/**
 * Whether a document is the head of mails, which opens it for the rest to come, or their foot, which closes what
 * another file opened.
 */
export function isPiece({ text, elements, strayEnds }: Body): boolean {
  const roots = elements.filter(({ name }) => ROOTS.includes(name));
  if (roots.some(({ closed }) => closed)) return false;
  // HTML allows the ends of both to be left out, but not those of what is open in them.
  if (roots.length > 0)
    return (
      !HAS_SENTENCE.test(text.text) || elements.some(({ name, closed }) => !closed && CONTAINERS.has(name))
    );
  return strayEnds.some(({ name }) => ROOTS.includes(name));
}

/** What layouts call the place of the message's own text. */
const SLOTS = new Set(
  'body content contents yield slot outlet children content_for_layout partial-block main_content inner_content inner_block'.split(
    ' ',
  ),
);
const AROUND_SLOTS = new Set(
  'raw safe html_safe block block_content section define name this props render render_slot'.split(' '),
);
const MAX_SLOT_UNITS = 60;

/** Whether a document is the frame of messages, not a message: its text is a placeholder. */
export function isLayout(body: Body, placeholders: readonly Placeholder[]): boolean {
  const { text } = body.text;
  if (text.includes(VALUE) && !saysWords(body.text)) return true;
  return placeholders.some(({ kind, text: written, span }, index) => {
    // A block that is closed where it opens is for a mail to fill.
    if (kind === 'logic' && placeholders[index + 1]?.span.start !== span.end) return false;
    if (written.length > MAX_SLOT_UNITS) return false;
    const words = written.toLowerCase().match(/[\w-]*\w/g) ?? [];
    return (
      words.some((word) => SLOTS.has(word)) &&
      words.every((word) => SLOTS.has(word) || AROUND_SLOTS.has(word))
    );
  });
}

/** Whether a text says anything that no template fills in. */
export function saysWords({ text }: MappedText): boolean {
  return /[^\s\uFDD0\uFDD1\p{P}\p{S}]/u.test(text);
}
