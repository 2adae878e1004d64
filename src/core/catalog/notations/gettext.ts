import type { Stretch } from '../../records/find/escapes.ts';
import { MappedText, type Span, TextBuilder } from '../../text/mapped-text.ts';
import type { CatalogValue, TextNotation } from '../value.ts';

/** A keyword with the strings behind it; the offsets leave their quotes out. */
interface PoField {
  readonly name: string;
  readonly strings: Span[];
}

/** What stands between two entries of a PO file. */
interface PoEntry {
  readonly fields: PoField[];
  isFuzzy: boolean;
}

const KEYWORD = /^[ \t]*(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,2}\])?)[ \t]*(?=")/;

/**
 * The translations of a PO file, and of what is not translated the sentence that is shown instead (`msgid`), which is never to be
 * changed. Entries that are marked as fuzzy, which gettext does not use, and obsolete ones are passed over. Never throws.
 */
export function* readPoTexts(source: string): Generator<CatalogValue> {
  const whole = MappedText.whole(source);
  for (const entry of entriesIn(source)) {
    if (entry.isFuzzy) continue;
    const said = (name: string) => entry.fields.find((field) => field.name === name);
    const text = (field: PoField | undefined) => (field ? textOf(whole, field) : undefined);
    const id = text(said('msgid'));
    // The one without an id is about the file.
    if (!id || id.text === '') continue;
    const context = text(said('msgctxt'))?.text;
    const path = context === undefined ? [id.text] : [context, id.text];
    for (const { name, strings } of entry.fields) {
      if (!name.startsWith('msgstr')) continue;
      const form = /\[.*/.exec(name)?.[0] ?? '';
      const own = textOf(whole, { name, strings });
      const named = [...path.slice(0, -1), id.text + form];
      if (own.text !== '')
        yield { path: named, text: own, span: spanOf(whole, strings), writing: PO_STRINGS };
      else yield* shownInstead(whole, named, said(isOther(form) ? 'msgid_plural' : 'msgid'));
    }
  }
}

/** Every form but the first is of many. */
function isOther(form: string): boolean {
  return form !== '' && form !== '[0]';
}

/** The sentence in the place of a translation that there is not; the name of a key is none. */
function* shownInstead(
  whole: MappedText,
  path: readonly string[],
  field: PoField | undefined,
): Generator<CatalogValue> {
  const text = field && textOf(whole, field);
  if (text && /\S\s+\S/.test(text.text)) yield { path, text, span: spanOf(whole, field.strings) };
}

function* entriesIn(source: string): Generator<PoEntry> {
  let entry: PoEntry = { fields: [], isFuzzy: false };
  for (const { start, end } of linesIn(source)) {
    const line = source.slice(start, end);
    const begun = entry.fields.at(-1);
    const keyword = KEYWORD.exec(line);
    const [, name = ''] = keyword ?? [];
    const isComment = /^[ \t]*#/.test(line);
    const isNext = isComment || name === 'msgctxt' || (name === 'msgid' && begun?.name !== 'msgctxt');
    if (begun && (isNext || line.trim() === '')) {
      yield entry;
      entry = { fields: [], isFuzzy: false };
    }
    if (isComment) entry.isFuzzy ||= /^[ \t]*#,.*\bfuzzy\b/.test(line);
    else if (keyword)
      entry.fields.push({ name, strings: [...stringsIn(source, start + keyword[0].length, end)] });
    else begun?.strings.push(...stringsIn(source, start, end));
  }
  if (entry.fields.length > 0) yield entry;
}

function* linesIn(source: string): Generator<Span> {
  for (let start = 0; start < source.length; ) {
    const found = source.indexOf('\n', start);
    const end = found < 0 ? source.length : found;
    yield { start, end };
    start = end + 1;
  }
}

/** What stands in quotes on a line; a quote that is not closed goes to its end. */
function* stringsIn(source: string, start: number, end: number): Generator<Span> {
  for (let at = start; at < end; at++) {
    if (source.charAt(at) !== '"') continue;
    const from = at + 1;
    for (at = from; at < end && source.charAt(at) !== '"'; at++) if (source.charAt(at) === '\\') at++;
    yield { start: from, end: Math.min(at, end) };
  }
}

/** From the first quote to the last, which may not be there yet. */
function spanOf(whole: MappedText, strings: readonly Span[]): Span {
  const start = (strings[0]?.start ?? 1) - 1;
  const end = strings.at(-1)?.end ?? start;
  return { start, end: whole.text.charAt(end) === '"' ? end + 1 : end };
}

/** Strings one behind the other, with nothing in between. */
function textOf(whole: MappedText, { strings }: PoField): MappedText {
  const builder = new TextBuilder(whole);
  for (const { start, end } of strings) {
    let copied = start;
    for (let at = start; at < end; at++) {
      if (whole.text.charAt(at) !== '\\') continue;
      const stretch = readEscape(whole.text, at);
      builder.copy(copied, at);
      copied = Math.min(stretch.end, end);
      builder.put(stretch.text, at, copied);
      at = copied - 1;
    }
    builder.copy(copied, end);
  }
  return builder.build();
}

const SIMPLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
const OCTAL = /\\([0-7]{1,3})/y;
const HEX = /\\x([\da-f]{1,2})/iy;

/** The escapes of C, as msgfmt reads them (gettext manual, section 3.1, “The Format of PO Files”). */
function readEscape(text: string, at: number): Stretch {
  for (const [pattern, base] of [[OCTAL, 8] as const, [HEX, 16] as const]) {
    pattern.lastIndex = at;
    const digits = pattern.exec(text)?.[1];
    if (digits !== undefined)
      return { text: String.fromCharCode(Number.parseInt(digits, base)), end: pattern.lastIndex };
  }
  const letter = text.charAt(at + 1);
  return { text: SIMPLE[letter] ?? letter, end: at + 2 };
}

const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['"', '\\"'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

const PO_STRINGS: TextNotation = {
  write: (text) => text.replace(/[\\"\n\r\t]/g, (character) => ESCAPED.get(character) ?? character),
  read(written) {
    // Whatever was written, every line is a string and nothing else.
    const strings: Span[] = [];
    for (const { start, end } of linesIn(written)) {
      const line = written.slice(start, end).trim();
      const found = [...stringsIn(written, start, end)];
      const [string] = found;
      if (found.length !== 1 || string?.end !== written.lastIndexOf('"', end)) return undefined;
      if (line.length !== string.end - string.start + 2) return undefined;
      strings.push(string);
    }
    // What is empty is not translated.
    return textOf(MappedText.whole(written), { name: '', strings }).text || undefined;
  },
};
