import { containerOf } from './container-of.ts';
import { positionIn } from './describe.ts';
import { findRecords } from './find/find-records.ts';
import type { FoundRecord } from './record.ts';
import type { RecordCompletion } from './report.ts';
import { parseTags } from './tags.ts';
import type { TextRange } from './text-part.ts';
import { MECHANISMS, MODIFIERS } from './vocabulary/spf-words.ts';
import { tagsOf } from './vocabulary/tag-words.ts';

/** What may be written at an offset into a file: tags, values, mechanisms. Nothing outside of records. Never throws. */
export function completionsAt(source: string, path: string, offset: number): readonly RecordCompletion[] {
  const container = containerOf(path, source);
  if (!container) return [];
  const record = findRecords(source, path, container).records.find(
    ({ span }) => span.start <= offset && offset <= span.end,
  );
  const at = record && caretIn(record, offset);
  if (!record || at === undefined) return [];
  return record.kind === 'spf' ? terms(record, at) : tagsAndValues(record, at);
}

/** Where in a record’s text a caret is, which may stand at its end. */
function caretIn(record: FoundRecord, offset: number): number | undefined {
  const { text } = record;
  const end = text.span(text.text.length - 1, text.text.length).end;
  if (offset === end) return text.text.length;
  return offset > end ? undefined : positionIn(record, offset);
}

/** Mechanisms and modifiers, where a term begins or is being written. */
function terms(record: FoundRecord, at: number): readonly RecordCompletion[] {
  const { text } = record.text;
  const start = text.lastIndexOf(' ', at - 1) + 1;
  const written = text.slice(start, at);
  if (start === 0 || !/^[-+~?]?[a-z0-9]*$/i.test(written)) return [];
  const range = { from: /^[-+~?]/.test(written) ? start + 1 : start, to: at };
  const mechanisms = Object.entries(MECHANISMS)
    .filter(([name]) => name !== 'ptr')
    .map(([name, word]) =>
      completion(record, range, `${name}${WITH_COLON.has(name) ? ':' : ''}`, 'mechanism', word),
    );
  const ends = ['~all', '-all'].map((label) =>
    completion(record, { from: start, to: at }, label, 'mechanism', MECHANISMS.all),
  );
  const modifiers = Object.entries(MODIFIERS)
    .filter(([name]) => name !== 'v')
    .map(([name, word]) => completion(record, range, `${name}=`, 'modifier', word));
  const isQualified = range.from > start;
  return isQualified
    ? mechanisms
    : [...mechanisms.filter(({ label }) => label !== 'all'), ...ends, ...modifiers];
}

const WITH_COLON = new Set(['include', 'ip4', 'ip6', 'exists']);

/** Tags where one begins, and the values of the one that is being written. */
function tagsAndValues(record: FoundRecord, at: number): readonly RecordCompletion[] {
  const { text } = record.text;
  const words = tagsOf(record.kind);
  const start = text.lastIndexOf(';', at - 1) + 1;
  const before = text.slice(start, at);
  const from = start + before.length - before.trimStart().length;
  const equals = before.indexOf('=');
  if (equals < 0) {
    const used = new Set(
      parseTags(text, Object.keys(words)).tags.map(({ name, equals: sign }) =>
        sign ? name.text.toLowerCase() : '',
      ),
    );
    return Object.entries(words)
      .filter(([name]) => !used.has(name) && !GONE.has(name))
      .map(([name, word]) => completion(record, { from, to: at }, `${name}=`, 'tag', word));
  }
  const name = before.slice(0, equals).trim().toLowerCase();
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  const valueFrom = from + text.slice(from, at).search(/[^:=,\s]*$/);
  return Object.entries(word?.values ?? {}).map(([value, detail]) =>
    completion(record, { from: valueFrom, to: at }, value, 'value', { text: detail }),
  );
}

/** Tags that are described, but should be written by nobody. */
const GONE = new Set(['pct', 'rf', 'ri', 'g']);

function completion(
  { text, notation }: FoundRecord,
  { from, to }: TextRange,
  label: string,
  kind: RecordCompletion['kind'],
  { text: detail }: { readonly text: RecordCompletion['detail'] },
): RecordCompletion {
  const end = to > 0 ? text.span(to - 1, to).end : text.span(0, 0).start;
  const start = from < to ? text.span(from, to).start : end;
  return { label, kind, span: { start, end }, insert: notation.write(label), detail };
}
