import type { FoundRecord } from './record.ts';
import type { RecordDescription, RecordReport } from './report.ts';
import { isMechanism } from './spf/mechanism.ts';
import { parseSpf } from './spf/parse.ts';
import type { SpfRecord, SpfTerm } from './spf/record.ts';
import { parseTags } from './tags.ts';
import type { TextRange } from './text-part.ts';
import type { RecordWord } from './vocabulary/record-word.ts';
import { MECHANISMS, MODIFIERS, QUALIFIERS } from './vocabulary/spf-words.ts';
import { meaningOf, tagsOf } from './vocabulary/tag-words.ts';

/** What the mechanism, tag or value at an offset into the source means; absent where none stands there. Never throws. */
export function describeAt(report: RecordReport, offset: number): RecordDescription | undefined {
  const record = report.records.find(({ span }) => span.start <= offset && offset <= span.end);
  const at = record && positionIn(record, offset);
  if (!record || at === undefined) return undefined;
  return record.kind === 'spf' ? ofTerm(record, parseSpf(record.text.text), at) : ofTag(record, at);
}

/** The offset into a record’s text of what stands at an offset into the source. */
export function positionIn({ text }: FoundRecord, offset: number): number | undefined {
  let [low, high] = [0, text.text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.span(middle, middle + 1).end <= offset) low = middle + 1;
    else high = middle;
  }
  const { start, end } = text.span(low, low + 1);
  return start <= offset && offset <= end ? low : undefined;
}

function ofTerm(
  record: FoundRecord,
  { version, terms }: SpfRecord,
  at: number,
): RecordDescription | undefined {
  const isAt = ({ from, to }: TextRange) => from <= at && at < to;
  if (version && isAt(version)) return described(record, version, version.text, MODIFIERS.v);
  const term = terms.find(isAt);
  return term && describedTerm(record, term);
}

function describedTerm(record: FoundRecord, term: SpfTerm): RecordDescription | undefined {
  if (term.kind === 'modifier') {
    const word = Object.hasOwn(MODIFIERS, term.name) ? MODIFIERS[term.name] : undefined;
    return described(record, term, term.text, word);
  }
  if (term.kind !== 'mechanism' || !isMechanism(term.name)) return undefined;
  const about = described(record, term, term.text, MECHANISMS[term.name]);
  return about && { ...about, text: [...about.text, QUALIFIERS[term.qualifier]] };
}

function ofTag(record: FoundRecord, at: number): RecordDescription | undefined {
  const words = tagsOf(record.kind);
  const tag = parseTags(record.text.text, { known: Object.keys(words) }).tags.find(
    ({ from, to }) => from <= at && at < to,
  );
  if (!tag) return undefined;
  const name = tag.name.text.toLowerCase();
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  const about = described(record, tag, clipped(tag.text), word);
  const value = word && meaningOf(word, tag.value.text);
  return about && value ? { ...about, text: [...about.text, value] } : about;
}

/** UTF-16 units of a tag that are repeated. */
const MAX_TITLE_UNITS = 60;

function clipped(text: string): string {
  return text.length > MAX_TITLE_UNITS ? `${text.slice(0, MAX_TITLE_UNITS - 1)}…` : text;
}

function described(
  { text }: FoundRecord,
  { from, to }: TextRange,
  title: string,
  word: RecordWord | undefined,
): RecordDescription | undefined {
  return word && { span: text.span(from, to), title, text: [word.text], source: word.source };
}
