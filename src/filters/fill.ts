import type { Draft } from '../core/index.ts';
import { MappedText, type Span, TextBuilder } from '../core/text/mapped-text.ts';
import type { Data } from './api.ts';
import { valueAt } from './data.ts';
import { copyLiteral } from './made-tags.ts';
import { SAMPLE_URL, sampleValue } from './sample-values.ts';

type FilledPlaceholder = Draft['placeholders'][number];

/** The draft's source with every placeholder filled in and logic taken out, mapped to the source. */
export function fill(draft: Draft, data: Data): MappedText {
  const { source, format, bodyStart, placeholders, apart = [] } = draft;
  const whole = MappedText.whole(source);
  if (placeholders.length === 0) return whole;
  const filled = new TextBuilder(whole);
  const isSkipped = choices();
  let from = 0;
  let skips = false;
  // The blocks begin and end with a placeholder.
  const isApart = (from: number, to: number) =>
    apart.some(({ start, end }) => start <= from && to <= end && from < to);
  for (const placeholder of placeholders) {
    const { start, end } = placeholder.span;
    if (start < from) continue;
    if (!skips && !isApart(from, start)) filled.copy(from, start);
    from = end;
    skips = isSkipped(placeholder);
    if (skips || isApart(start, end)) continue;
    if (placeholder.literal) copyLiteral(filled, placeholder.literal, format === 'html');
    if (placeholder.literal || placeholder.kind === 'logic') continue;
    const value = valueFor(placeholder, source, data);
    const isFront = start < bodyStart;
    filled.put(isFront ? plain(value) : format === 'html' ? escaped(value, placeholder) : value, start, end);
  }
  filled.copy(from, source.length);
  putSubject(filled, draft, data);
  return filled.build();
}

/** What stands in a text for a placeholder: one that is filled in, and one that shows nothing. */
const FILLED_IN = '\uFDD0';
const LEFT_OUT = '\uFDD1';

/** The subject that template code says, as a comment: the code is gone. */
function putSubject(
  filled: TextBuilder,
  { source, subject, bodyStart, placeholders, apart = [] }: Draft,
  data: Data,
): void {
  const { start = 0, end = 0 } = subject?.span(0, subject.text.length) ?? {};
  const isIn = (around: Span) => around.start <= start && end <= around.end;
  const isSaid = apart.some(isIn) || placeholders.some(({ span, literal }) => literal?.subject && isIn(span));
  if (!subject || start < bodyStart || !isSaid) return;
  filled.put('\n<!-- subject: ', end, end);
  for (const [index, char] of subject.text.split('').entries()) {
    const place = subject.span(index, index + 1);
    const value = placeholders.find(({ span }) => span.start === place.start);
    if (char === FILLED_IN)
      filled.put(value ? valueFor(value, source, data) : sampleValue([]), place.start, place.end);
    else if (char !== LEFT_OUT) filled.put(char, place.start, place.end);
  }
  filled.put(' -->', end, end);
}

/** Of `{Hi|Hello}` the first choice is read. Says of each placeholder in turn whether what follows it is another. */
function choices(): (placeholder: FilledPlaceholder) => boolean {
  const open: { isPast: boolean }[] = [];
  return ({ kind, text }) => {
    if (kind === 'logic') {
      if (text === '{') open.push({ isPast: false });
      const last = open.at(-1);
      if (text === '|' && last) last.isPast = true;
      if (text === '}') open.pop();
    }
    return open.some(({ isPast }) => isPast);
  };
}

function valueFor({ span, text }: FilledPlaceholder, source: string, data: Data): string {
  const paths = pathsIn(text);
  for (const path of paths) {
    // `user.name`, but also `name` for templates that call the same thing `@user.name` or `this.name`.
    for (let from = 0; from < path.length; from++) {
      const value = valueAt(data, path.slice(from));
      if (value !== undefined) return value;
    }
  }
  const before = source.slice(Math.max(0, span.start - MAX_ADDRESS_UNITS), span.start);
  const sample = sampleValue(paths);
  if (/(?:\b(?:href|src|action|background)\s*=\s*["']?|\]\(<?)$/i.test(before)) {
    return sample.startsWith('https:') ? sample : SAMPLE_URL;
  }
  const isInAddress = /:\/\/[^\s"'<>()]*$/.test(before);
  return isInAddress && !/^[\w.-]+$/.test(sample) ? 'sample' : sample;
}

/** UTF-16 units before a placeholder in which an address may begin. */
const MAX_ADDRESS_UNITS = 200;

const PATH = /[A-Za-z_][\w-]*(?:(?:\.|->|::|\[['"]?)[A-Za-z_][\w-]*(?:['"]?\])?)*/g;
/** What template languages say themselves. */
const WORDS = new Set(
  'if else end default or and not raw safe html upcase downcase capitalize escape e h this self it echo print print_r var'.split(
    ' ',
  ),
);

/** The names in a placeholder, as paths: `{{ user.first_name | default: "friend" }}` has `user.first_name` first. */
function pathsIn(placeholder: string): readonly (readonly string[])[] {
  const code = placeholder.replace(/&[a-z]+;/g, ' ').replace(/(?<![[\w])(["'])[^"']*\1/g, ' ');
  return Array.from(code.matchAll(PATH), ([path]) =>
    path.split(/\.|->|::|\[['"]?|['"]?\]/).filter((name) => name !== '' && !WORDS.has(name)),
  ).filter((path) => path.length > 0);
}

/** A value that leaves the front matter around it whole, quoted or not. */
function plain(value: string): string {
  return value
    .replace(/['"]/g, '’')
    .replace(/[\s\\#{}[\]]+/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const UNESCAPED = /^\{\{(?:\{|&)|^<%-|^\{!!|\|\s*(?:safe|raw)\b/;

/** As template languages do unless they are told not to. */
function escaped(value: string, { text }: FilledPlaceholder): string {
  return UNESCAPED.test(text) ? value : value.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}
