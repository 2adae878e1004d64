import stringWidth from 'string-width';

/** A character as its reader sees it, and what stands for it in a terminal. */
export interface Cell {
  /** Where it stands in the text, in UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** In columns of a terminal. */
  readonly width: number;
}

const TAB_STOP = 4;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a terminal would obey or not show. Variation selectors belong to what they vary. */
const UNSEEN =
  /(?![\uFE00-\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u;
/** Joiners are spelling in Arabic and Indic scripts, and hold emoji together; elsewhere they hide. */
const JOINED =
  /^(?:\p{Extended_Pictographic}|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}[\p{M}\p{L}\u200C\u200D]*$)/u;

/** Runs of ASCII that nothing combines with, and what is between them. */
const RUNS = /[ -~]+(?![^\t -~])|[\s\S]+?(?=[ -~]{2}|$)/g;
const ASCII = /^[ -~]+$/;
/** Latin letters and signs, dashes, quotes, the ellipsis and the minus take a column each; for others tables of Unicode are compiled. */
const NARROW = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2015\u2018-\u201F\u2026\u2212]*$/;

/** Cuts a text into what is shown in a terminal: no control character is left, and what is invisible can be seen. */
export function* cellsOf(text: string): Generator<Cell> {
  let column = 0;
  for (const { 0: run, index } of text.matchAll(RUNS)) {
    // Most of a draft is ASCII, and segmenting costs many times what this does.
    const parts = ASCII.test(run) ? run : partsOf(run);
    let start = index;
    for (const part of parts) {
      const shown = part === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : show(part);
      const width = parts === run ? 1 : widthOf(shown);
      yield { start, end: start + part.length, shown, width };
      start += part.length;
      column += width;
    }
  }
}

/** A text on one line, safe to print. */
export function printable(text: string): string {
  const line = text.replace(/[^\S\uFEFF]+/g, ' ');
  return ASCII.test(line) ? line : Array.from(cellsOf(line), ({ shown }) => shown).join('');
}

/** How many columns a text takes that is safe to print. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** What is drawn as one: graphemes, but what is invisible stands by itself. */
function* partsOf(run: string): Generator<string> {
  // Segmenting is slow, and typographic quotes and dashes are many.
  if (run.length === 1) yield run;
  else
    for (const { segment } of graphemes.segment(run)) {
      if (UNSEEN.test(segment) && !JOINED.test(segment)) yield* segment;
      else yield segment;
    }
}

function show(part: string): string {
  if (ASCII.test(part) || !UNSEEN.test(part) || JOINED.test(part)) return part;
  const code = part.codePointAt(0) ?? 0;
  // Unicode has a picture for each of the old control characters.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
