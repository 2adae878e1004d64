import {
  foreignFault,
  holdsPlaceholder,
  partOf,
  QUOTES,
  type TextPart,
  type TextRange,
  trimmed,
} from './text-part.ts';

/** A tag of a list: its name, the equals sign and its value; the parts are without the white space around them. */
export interface RecordTag extends TextPart {
  readonly name: TextPart;
  /** The name as it is compared: in small letters where the record takes no notice of the letter case. */
  readonly key: string;
  /** The equals sign; absent where it is missing. */
  readonly equals?: TextRange;
  readonly value: TextPart;
  /** The semicolon behind it; absent behind the last. */
  readonly semicolon?: TextRange;
}

/**
 * What is wrong in any list of tags (RFC 6376, section 3.2).
 * - `missing-equals`: a tag without `=`. `missing-name`: `=value`. `missing-value`: `p=`, where the tag needs a value.
 * - `empty-tag`: two semicolons with nothing between them. `repeated-tag`: the same name again.
 * - `missing-semicolon`: a space or nothing where the next tag begins. `wrong-separator`: a comma there.
 * - `quote`: a quotation mark around the record or a value. `not-ascii`: letters of other alphabets, control characters.
 * - `wrong-space`: a no-break space or the like, one that nobody sees, or a space where none may be.
 * - `unknown-tag`: a name that nobody knows, or in the wrong case.
 */
export type TagFaultId =
  | 'missing-equals'
  | 'missing-name'
  | 'missing-value'
  | 'empty-tag'
  | 'repeated-tag'
  | 'missing-semicolon'
  | 'wrong-separator'
  | 'quote'
  | 'not-ascii'
  | 'wrong-space'
  | 'unknown-tag';

/** A fault of a record that is a list of tags, and its place. */
export interface TagFault<Id extends string = never> extends TextRange {
  readonly id: TagFaultId | Id;
  /** Whether receivers then take the record for none. */
  readonly breaks: boolean;
  /** The name of the tag that it is about, as it is written. */
  readonly tag?: string;
  /** What was meant in this place, where it is clear: the text to write there. */
  readonly meant?: string;
}

/** A record as a list of tags. */
export interface TagList<Id extends string = never> {
  readonly text: string;
  readonly tags: readonly RecordTag[];
  /** In the order of their places. */
  readonly faults: readonly TagFault<Id>[];
}

const TAG_START = /([a-z]{1,12})\s{0,8}=(?!=)/iy;

/** How a list of tags is read. */
export interface TagOptions {
  /** The names that tell where a semicolon is missing. */
  readonly known: readonly string[];
  /** Whether `P=none` is `p=none`. */
  readonly ignoresCase?: boolean;
  /** The tag whose value is a note for people, in which nothing is looked for. */
  readonly note?: string;
}

/** Reads `name=value; name=value` (RFC 6376, section 3.2), also where it is not well formed. */
export function parseTags(text: string, { known, ignoresCase = false, note }: TagOptions): TagList {
  const faults: TagFault[] = characterFaults(text);
  const { from: start, to: end } = withoutQuotes(text, faults);
  const tags: RecordTag[] = [];
  const names = new Set<string>();
  let from = start;
  while (from < end) {
    const { to, next, fault } = endOfTag(text, from, end, isNote(text, from, note) ? [] : known);
    if (fault) faults.push(fault);
    const tag = readTag(text, { from, to }, fault || text.charAt(to) !== ';' ? undefined : to, ignoresCase);
    from = next;
    if (tag.text === '' && tag.semicolon) {
      faults.push({ id: 'empty-tag', breaks: true, ...tag.semicolon, meant: '' });
    }
    if (tag.text === '') continue;
    const wrong = faultOf(tag, names);
    if (wrong) faults.push({ ...wrong, breaks: true, from: tag.from, to: tag.to });
    if (tag.equals) names.add(tag.key);
    tags.push(tag);
  }
  return { text, tags, faults: inOrder(faults) };
}

/** What is wrong with a tag among those before it. */
function faultOf(
  { text, name, key, equals }: RecordTag,
  before: ReadonlySet<string>,
): Pick<TagFault, 'id' | 'tag'> | undefined {
  if (!equals) return holdsPlaceholder(text) ? undefined : { id: 'missing-equals' };
  if (name.text === '') return { id: 'missing-name' };
  return before.has(key) ? { id: 'repeated-tag', tag: name.text } : undefined;
}

/** Faults in the order of their places. */
export function inOrder<Place extends TextRange>(faults: readonly Place[]): Place[] {
  return [...faults].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The first tag of a name, which is in small letters. */
export function tagOf(list: Pick<TagList, 'tags'>, name: string): RecordTag | undefined {
  return list.tags.find((tag) => tag.equals && tag.key === name);
}

/** Characters that are neither printable ASCII nor white space that a list may have, as runs of one kind. */
function characterFaults(text: string): TagFault[] {
  const faults: TagFault[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    if (unit >= ' ' && unit <= '~') continue;
    if (holdsPlaceholder(unit) || QUOTES.includes(unit) || '\t\r\n'.includes(unit)) continue;
    const fault: TagFault = { ...foreignFault(unit), breaks: true, from: index, to: index + 1 };
    const last = faults.at(-1);
    const goesOn = last?.to === index && last.id === fault.id && last.meant === fault.meant;
    if (goesOn) faults[faults.length - 1] = { ...last, to: index + 1 };
    else faults.push(fault);
  }
  return faults;
}

function withoutQuotes(text: string, faults: TagFault[]): TextRange {
  const { from, to } = trimmed(text, 0, text.length);
  let [start, end] = [from, to];
  while (start < end && QUOTES.includes(text.charAt(start))) start++;
  // One at the end only belongs to the last value.
  while (start > from && end > start && QUOTES.includes(text.charAt(end - 1))) end--;
  if (start > from) faults.push({ id: 'quote', breaks: true, from, to: start, meant: '' });
  if (end < to) faults.push({ id: 'quote', breaks: true, from: end, to, meant: '' });
  return { from: start, to: end };
}

interface TagEnd {
  /** Where the tag ends. */
  readonly to: number;
  /** Where the next begins. */
  readonly next: number;
  readonly fault?: TagFault;
}

/** Whether the tag at an offset is the one for notes. */
function isNote(text: string, from: number, note: string | undefined): boolean {
  if (note === undefined) return false;
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at++;
  return text.startsWith(note, at) && /^\s{0,8}=/.test(text.slice(at + note.length, at + note.length + 9));
}

/** The end of the tag at an offset: a semicolon, or where one that is known begins without it. */
function endOfTag(text: string, from: number, end: number, known: readonly string[]): TagEnd {
  let hasEquals = false;
  for (let at = from; at < end; at++) {
    const unit = text.charAt(at);
    if (unit === ';') return { to: at, next: at + 1 };
    if (unit === '=') hasEquals = true;
    if (!hasEquals || !isGap(unit)) continue;
    const gap = at;
    while (at + 1 < end && isGap(text.charAt(at + 1))) at++;
    if (text.charAt(gap - 1) === '=' || !startsTag(text, at + 1, end, known)) continue;
    const id = text.slice(gap, at + 1).includes(',') ? 'wrong-separator' : 'missing-semicolon';
    return { to: gap, next: at + 1, fault: { id, breaks: true, from: gap, to: at + 1, meant: '; ' } };
  }
  return { to: end, next: end };
}

/** Whether the name of a tag that is known stands at an offset, with one equals sign behind it. */
function startsTag(text: string, at: number, end: number, known: readonly string[]): boolean {
  TAG_START.lastIndex = at;
  const [start = '', name = ''] = TAG_START.exec(text) ?? [];
  return start !== '' && at + start.length <= end && known.includes(name.toLowerCase());
}

function isGap(unit: string): boolean {
  return unit === ',' || unit.trim() === '';
}

function readTag(
  text: string,
  { from, to }: TextRange,
  semicolon: number | undefined,
  ignoresCase: boolean,
): RecordTag {
  const whole = trimmed(text, from, to);
  const equals = whole.text.indexOf('=');
  const split = equals < 0 ? whole.to : whole.from + equals;
  const name = trimmed(text, whole.from, split);
  return {
    ...whole,
    name,
    key: ignoresCase ? name.text.toLowerCase() : name.text,
    ...(equals >= 0 && { equals: { from: split, to: split + 1 } }),
    value: trimmed(text, Math.min(whole.to, split + 1), whole.to),
    ...(semicolon !== undefined && { semicolon: { from: semicolon, to: semicolon + 1 } }),
  };
}

/** A part of a list between separators, such as `a:b` in `h` or addresses with commas between them. */
export function listOf(value: TextPart, separator: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const piece of value.text.split(separator)) {
    const part = trimmed(value.text, from, from + piece.length);
    parts.push({
      ...partOf(value.text, part.from, part.to),
      from: value.from + part.from,
      to: value.from + part.to,
    });
    from += piece.length + separator.length;
  }
  return parts;
}
