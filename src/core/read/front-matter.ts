import { hidePlaceholders, type Placeholder } from '../placeholder/placeholder.ts';
import { endOfLine, nextLine } from '../text/lines.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';
import { mapPlaceholders } from './map-placeholders.ts';
import { BOM } from './places.ts';
import { readScalar } from './yaml-scalar.ts';

/** The fields of a draft's front matter that a mail has. */
export interface FrontMatter {
  readonly subject?: MappedText;
  readonly preheader?: MappedText;
  readonly from?: MappedText;
  readonly preset?: MappedText;
  readonly language?: MappedText;
  /** Of a page: its subject, where no other is written. */
  readonly title?: MappedText;
  readonly description?: MappedText;
  /** Offset into the input of the first character after the closing line; 0 where there is no front matter. */
  readonly end: number;
  readonly placeholders: readonly Placeholder[];
  /** Where a missing subject is shown: an empty `subject:` line, or the opening line. */
  readonly subjectPlace?: Span;
}

type FrontMatterField = 'subject' | 'preheader' | 'from' | 'preset' | 'language';
/** What stands in for a subject and a preheader where a page has none (Ghost, Hugo, Eleventy). */
type PageField = 'title' | 'description';

const PAGE_FIELDS: ReadonlyMap<string, PageField> = new Map<string, PageField>([
  ['title', 'title'],
  ['description', 'description'],
  ['excerpt', 'description'],
  ['customexcerpt', 'description'],
  ['summary', 'description'],
]);

/** Keys in lower case, without `-` and `_`. */
const FIELDS: ReadonlyMap<string, FrontMatterField> = new Map<string, FrontMatterField>([
  ['subject', 'subject'],
  ['preheader', 'preheader'],
  ['preheadertext', 'preheader'],
  ['preview', 'preheader'],
  ['previewtext', 'preheader'],
  ['from', 'from'],
  ['preset', 'preset'],
  ['lang', 'language'],
  ['language', 'language'],
]);

const NONE: FrontMatter = { end: 0, placeholders: [] };

/** Reads the YAML (`---`) or TOML (`+++`) block that a draft begins with. Never throws; an unclosed block is none. */
export function readFrontMatter(input: MappedText): FrontMatter {
  const block = findBlock(input.text);
  if (!block) return NONE;
  const hidden = hidePlaceholders(input.text.slice(0, block.end));
  const masked = input.masked(hidden.text + input.text.slice(block.end));
  const found: { -readonly [Key in keyof FrontMatter]: FrontMatter[Key] } = {
    end: block.end,
    placeholders: mapPlaceholders(input, hidden.placeholders),
    subjectPlace: input.span(block.start, endOfLine(input.text, block.start)),
  };
  for (let at = block.first; at < block.last; ) {
    const entry = readKey(masked.text, at, block);
    if (!entry) {
      at = nextLine(masked.text, endOfLine(masked.text, at));
      continue;
    }
    const { value, next } = readScalar(masked, entry.valueStart, block.last);
    if (found[entry.field] === undefined) {
      found[entry.field] = value;
      if (entry.field === 'subject' && value.text === '')
        found.subjectPlace = input.span(at, endOfLine(masked.text, at));
    }
    at = Math.max(next, at + 1);
  }
  return found;
}

interface FrontMatterBlock {
  /** Of the opening line. */
  readonly start: number;
  readonly first: number;
  /** Where the closing line begins. */
  readonly last: number;
  readonly end: number;
  readonly separator: ':' | '=';
}

function findBlock(text: string): FrontMatterBlock | undefined {
  const start = text.startsWith(BOM) ? 1 : 0;
  const fence = text.slice(start, start + 3);
  if (fence !== '---' && fence !== '+++') return undefined;
  const opening = endOfLine(text, start);
  if (text.slice(start, opening).trimEnd() !== fence) return undefined;
  const separator = fence === '---' ? ':' : '=';
  const first = nextLine(text, opening);
  if (!beginsWithKey(text, first, fence, separator)) return undefined;
  for (let at = first; at < text.length; ) {
    const end = endOfLine(text, at);
    if (isFence(text, at, end, fence)) return { start, first, last: at, end: nextLine(text, end), separator };
    at = nextLine(text, end);
  }
  return undefined;
}

function isFence(text: string, at: number, end: number, fence: string): boolean {
  const isClosing = text.startsWith(fence, at) || (fence === '---' && text.startsWith('...', at));
  return isClosing && text.slice(at + 3, end).trim() === '';
}

/** A rule of dashes at the start of a draft opens no front matter: the first line that says something has a key. */
function beginsWithKey(text: string, first: number, fence: string, separator: string): boolean {
  for (let at = first; at < text.length; ) {
    const end = endOfLine(text, at);
    if (isFence(text, at, end, fence)) return true;
    const mark = text.charAt(at);
    if (mark !== '#' && mark !== '[' && text.slice(at, end).trim() !== '') {
      return keyEnd(text, at, end, separator) > at;
    }
    at = nextLine(text, end);
  }
  return false;
}

function readKey(
  text: string,
  at: number,
  block: FrontMatterBlock,
): { field: FrontMatterField | PageField; valueStart: number } | undefined {
  const end = keyEnd(text, at, block.last, block.separator);
  if (end < 0) return undefined;
  const key = text
    .slice(at, end)
    .replace(/["'\s_-]/g, '')
    .toLowerCase();
  const field = FIELDS.get(key) ?? PAGE_FIELDS.get(key);
  return field && { field, valueStart: end + 1 };
}

/** The offset of the separator after a key that begins at `at`; -1 where none does. */
function keyEnd(text: string, at: number, last: number, separator: string): number {
  let end = at;
  while (end < last && isKeyCharacter(text.charCodeAt(end))) end++;
  return end > at && text.charAt(at) !== ' ' && text.charAt(end) === separator ? end : -1;
}

/** Letters, digits, `_`, `-`, `.`, quotes and spaces. */
function isKeyCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46 ||
    code === 34 ||
    code === 39 ||
    code === 32
  );
}
