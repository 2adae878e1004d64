import type { Edit, Fix } from '../../fix/fix.ts';
import { countBefore } from '../../text/binary-search.ts';
import { type Message, text } from '../../text/message.ts';
import { type FoundRecord, UNKNOWN } from '../record.ts';
import { isBlank, type TextRange } from '../text-part.ts';

/** UTF-16 units of a text that the title of a fix quotes. */
const MAX_QUOTED = 60;

/** Whether a fix changes nothing that the record means, and what it is called. */
interface FixKind {
  readonly safe: boolean;
  readonly title?: Message;
}

/** A change in the text of a record. */
export interface RecordChange extends TextRange {
  readonly becomes: string;
}

/** A fix that replaces a part of a record; none where something that isn’t known stands there. */
export function replacing(record: FoundRecord, change: RecordChange, kind: FixKind): readonly Fix[] {
  return changing(record, [change], kind);
}

/**
 * A fix that makes several changes, which are in order and do not overlap. What is written stays in its strings: escapes and
 * quotes are those of the place.
 */
export function changing(
  record: FoundRecord,
  changes: readonly RecordChange[],
  { safe, title = titleOf(record, changes) }: FixKind,
): readonly Fix[] {
  const { text: value } = record;
  if (changes.some(({ from, to }) => value.text.slice(from, to).includes(UNKNOWN))) return [];
  return [{ title, edits: changes.flatMap((change) => editsOf(record, change)), safe }];
}

/** The edits of a change: where it spans several strings, one in each, so that their quotes stay. */
function editsOf(
  { text: value, starts, notation }: FoundRecord,
  { from, to, becomes }: RecordChange,
): readonly Edit[] {
  const written = notation.write(becomes);
  if (from === to) {
    const at = from > 0 ? value.span(from - 1, from).end : value.span(0, 0).start;
    return [{ span: { start: at, end: at }, text: written }];
  }
  const first = countBefore(starts.length, (index) => (starts[index] ?? 0) <= from);
  const last = countBefore(starts.length, (index) => (starts[index] ?? 0) < to);
  const cuts = [from, ...starts.slice(first, last), to];
  return cuts.slice(1).map((end, index) => ({
    span: value.span(cuts[index] ?? from, end),
    text: index === 0 ? written : '',
  }));
}

function titleOf({ text: value }: FoundRecord, changes: readonly RecordChange[]): Message {
  const [{ from, to, becomes } = { from: 0, to: 0, becomes: '' }] = changes;
  const before = value.text.slice(from, to);
  const [old, after] = [before.trim(), becomes.trim()];
  if (becomes === '') return isBlank(before) ? text`Remove the space` : text`Remove “${cut(old)}”`;
  if (after === '') return before === '' ? text`Add a space` : text`Replace with a space`;
  return old === '' ? text`Add “${cut(after)}”` : text`Replace with “${cut(after)}”`;
}

function cut(quoted: string): string {
  return quoted.length > MAX_QUOTED ? `${quoted.slice(0, MAX_QUOTED - 1)}…` : quoted;
}

/** The range of a word with the spaces before it, so that taking it out leaves one space at most between others. */
export function withSpace({ text: value }: FoundRecord, { from, to }: TextRange): TextRange {
  let start = from;
  while (start > 0 && value.text.charAt(start - 1) === ' ') start--;
  if (start > 0) return { from: start, to };
  let end = to;
  while (end < value.text.length && value.text.charAt(end) === ' ') end++;
  return { from: start, to: end };
}
