import type { Literal, Quoted } from './made.ts';
import { type Interpolation, quotedAt, saidIn } from './strings.ts';

/** What a subject and a preview text are called, and how that of a preview text begins. */
const NAME = '((?:e?mail_?)?subject(?:_?line)?|pre_?header|preview(?:_?text)?)';
const PREVIEW = /^pre/i;

/** How code says one of the two: up to the quote of the string. */
const STATEMENTS: readonly (readonly [begins: RegExp, says: RegExp, fills: Interpolation])[] = [
  [/^<%/, says(`^<%[-=]{0,2}\\s{0,9}(?:content_for|provide)\\b[\\s(]{0,9}:${NAME}\\s{0,9},\\s{0,9}`), 'ruby'],
  [/^%%\[/, says(`\\bset\\s{1,9}@${NAME}\\s{0,9}=\\s{0,9}`), 'none'],
  [
    /^@\{/,
    says(`\\b(?:ViewBag\\.|View(?:Data|Bag)\\[\\s{0,9}")${NAME}(?:"\\s{0,9}\\])?\\s{0,9}=\\s{0,9}\\$?(?!')`),
    'razor',
  ],
  [/^@section/, says(`^@section\\s{0,3}\\(\\s{0,9}["']${NAME}["']\\s{0,9},\\s{0,9}`), 'php'],
  [/^\{%/, says(`^\\{%[-~+]?\\s{0,9}(?:set|assign)\\s{1,9}${NAME}\\s{0,9}=\\s{0,9}`), 'none'],
  // A short block (twig.symfony.com/doc/3.x/tags/extends.html, “Block Shortcuts”).
  [/^\{%/, says(`^\\{%[-~+]?\\s{0,9}block\\s{1,9}${NAME}\\s{1,9}`), 'none'],
  [/^\{assign/, says(`^\\{assign\\s{1,9}var=["']?${NAME}["']?\\s{1,9}value=`), 'php'],
  [/^#set/, says(`^#set\\s{0,3}\\(\\s{0,9}\\$\\{?${NAME}\\}?\\s{0,9}=\\s{0,9}`), 'none'],
  [/^<\?php/, says(`^<\\?php\\s{1,9}\\$${NAME}\\s{0,9}=\\s{0,9}`), 'php'],
  [/^<#assign/, says(`^<#assign\\s{1,9}${NAME}\\s{0,9}=\\s{0,9}`), 'none'],
];

function says(pattern: string): RegExp {
  return new RegExp(`${pattern}(?=["'])`, 'i');
}

/** The subject or the preview text that a piece of code says, as a string that stands as it is. */
export function subjectIn(code: string): Literal | undefined {
  for (const [begins, pattern, fills] of STATEMENTS) {
    const found = begins.test(code) ? pattern.exec(code) : null;
    const said = found && quotedAt(code, found.index + found[0].length, fills);
    if (!found || !said || !isWhole(code, said)) continue;
    const what = PREVIEW.test(found[1] ?? '') ? { preheader: said } : { subject: said };
    return { start: 0, end: code.length, texts: [], values: [], strings: [said], ...what };
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
