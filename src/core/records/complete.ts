import { containerOf } from './container-of.ts';
import { positionIn } from './describe.ts';
import { findRecords } from './find/find-records.ts';
import type { FoundRecord } from './record.ts';
import type { RecordCompletion } from './report.ts';
import { parseTags } from './tags.ts';
import { MECHANISMS, MODIFIERS } from './vocabulary/spf-words.ts';
import { tagsOf } from './vocabulary/tag-words.ts';

/** What may be written at an offset into a file: tags, values, mechanisms. Nothing outside of records. Never throws. */
export function completionsAt(source: string, path: string, offset: number): readonly RecordCompletion[] {
  const container = containerOf(path, source);
  if (!container) return [];
  const { records } = findRecords(source, path, container);
  const record = records.findLast(({ span }) => span.start <= offset);
  const caret = record && caretIn(record, source, offset);
  if (!record || !caret) return [];
  return record.kind === 'spf' ? terms(caret) : tagsAndValues(caret);
}

/** Where a caret is in a record, and the text up to it. */
interface Caret {
  readonly record: FoundRecord;
  readonly at: number;
  readonly before: string;
  /** Blanks before the caret that no quote holds in the record. */
  readonly blanks: string;
  readonly offset: number;
}

/** A caret in a record, at its end, or behind blanks after it that would become part of it. */
function caretIn(record: FoundRecord, source: string, offset: number): Caret | undefined {
  const { text, span } = record;
  const { length } = text.text;
  const end = text.span(length - 1, length).end;
  const blanks = offset > end ? source.slice(end, offset) : '';
  if (blanks !== '' && (end !== span.end || blanks.trim() !== '' || blanks.includes('\n'))) return undefined;
  const at = offset >= end ? length : positionIn(record, offset);
  if (at === undefined) return undefined;
  return { record, at, before: text.text.slice(0, at) + blanks, blanks, offset };
}

/** Mechanisms and modifiers, where a term begins or is being written. */
function terms(caret: Caret): readonly RecordCompletion[] {
  const start = caret.before.lastIndexOf(' ') + 1;
  const written = caret.before.slice(start);
  if (start === 0 || !/^[-+~?]?[a-z0-9]*$/i.test(written)) return [];
  const isQualified = /^[-+~?]/.test(written);
  const name = isQualified ? written.slice(1) : written;
  const mechanisms = Object.entries(MECHANISMS)
    .filter(([mechanism]) => mechanism !== 'ptr')
    .map(([mechanism, word]) => {
      const label = `${mechanism}${WITH_COLON.has(mechanism) ? ':' : ''}`;
      return completion(caret, name.length, label, 'mechanism', word);
    });
  if (isQualified) return mechanisms;
  const ends = ['~all', '-all'].map((label) =>
    completion(caret, written.length, label, 'mechanism', MECHANISMS.all),
  );
  const modifiers = Object.entries(MODIFIERS)
    .filter(([modifier]) => modifier !== 'v')
    .map(([modifier, word]) => completion(caret, name.length, `${modifier}=`, 'modifier', word));
  return [...mechanisms.filter(({ label }) => label !== 'all'), ...ends, ...modifiers];
}

const WITH_COLON = new Set(['include', 'ip4', 'ip6', 'exists']);

/** Tags where one begins, and the values of the one that is being written. */
function tagsAndValues(caret: Caret): readonly RecordCompletion[] {
  const words = tagsOf(caret.record.kind);
  const written = caret.before.slice(caret.before.lastIndexOf(';') + 1).trimStart();
  const equals = written.indexOf('=');
  if (equals < 0) {
    const used = usedTags(caret.record.text.text, Object.keys(words));
    return Object.entries(words)
      .filter(([name]) => !used.has(name) && !GONE.has(name))
      .map(([name, word]) => completion(caret, written.length, `${name}=`, 'tag', word));
  }
  const name = written.slice(0, equals).trim().toLowerCase();
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  const value = written.slice(equals + 1);
  const begun = value.slice(Math.max(...[':', ',', ' '].map((mark) => value.lastIndexOf(mark))) + 1);
  return Object.entries(word?.values ?? {}).map(([label, detail]) =>
    completion(caret, begun.length, label, 'value', { text: detail }),
  );
}

/** Tags that are described, but should be written by nobody. */
const GONE = new Set(['pct', 'rf', 'ri', 'g']);

function usedTags(text: string, known: readonly string[]): ReadonlySet<string> {
  const { tags } = parseTags(text, { known });
  return new Set(tags.flatMap(({ name, equals }) => (equals ? [name.text.toLowerCase()] : [])));
}

/** What replaces so many characters before a caret. */
function completion(
  { record: { text, notation }, at, blanks, offset }: Caret,
  replaced: number,
  label: string,
  kind: RecordCompletion['kind'],
  { text: detail }: { readonly text: RecordCompletion['detail'] },
): RecordCompletion {
  const end = blanks === '' && at > 0 ? text.span(at - 1, at).end : offset;
  const start = replaced > 0 ? text.span(at - replaced, at).start : end;
  return { label, kind, span: { start, end }, insert: notation.write(label), detail };
}
