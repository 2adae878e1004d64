import type { Literal, Quoted } from './made.ts';
import { type Interpolation, quotedAt, saidIn } from './strings.ts';

/** How code says the subject of its mail: up to the quote of the string. */
const STATEMENTS: readonly (readonly [begins: RegExp, says: RegExp, fills: Interpolation])[] = [
  [/^<%/, /^<%[-=]{0,2}\s{0,9}(?:content_for|provide)\b[\s(]{0,9}:subject\s{0,9},\s{0,9}(?=["'])/, 'ruby'],
  [/^%%\[/, /\bset\s{1,9}@(?:email)?subject(?:_?line)?\s{0,9}=\s{0,9}(?=["'])/i, 'none'],
  [
    /^@\{/,
    /\b(?:ViewBag\.Subject|View(?:Data|Bag)\[\s{0,9}"Subject"\s{0,9}\])\s{0,9}=\s{0,9}\$?(?=")/,
    'razor',
  ],
  [/^@section/, /^@section\s{0,3}\(\s{0,9}(["'])subject\1\s{0,9},\s{0,9}(?=["'])/, 'php'],
  [/^\{%/, /^\{%[-~+]?\s{0,9}(?:set|assign)\s{1,9}(?:e?mail_)?subject\s{0,9}=\s{0,9}(?=["'])/, 'none'],
  [/^\{assign/, /^\{assign\s{1,9}var=["']?subject["']?\s{1,9}value=(?=["'])/, 'php'],
];

/** The subject that a piece of code says, as a string that stands as it is. */
export function subjectIn(code: string): Literal | undefined {
  for (const [begins, says, fills] of STATEMENTS) {
    const found = begins.test(code) ? says.exec(code) : null;
    const subject = found && quotedAt(code, found.index + found[0].length, fills);
    if (subject && isWhole(code, subject)) {
      return { start: 0, end: code.length, texts: [], values: [], strings: [subject], subject };
    }
  }
  return undefined;
}

/** Whether a string says something, and nothing is put together with it. */
function isWhole(code: string, string: Quoted): boolean {
  return (
    /\p{L}/u.test(saidIn(code, string)) &&
    !/^\s{0,9}(?:["'+~.|?]|-[^%}])/.test(code.slice(string.end + 1, string.end + 12))
  );
}
