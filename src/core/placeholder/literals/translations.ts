import type { Span } from '../../text/mapped-text.ts';
import type { Literal } from './made.ts';

const WORDPRESS = '__[dnx]?|__dn|_[enx]|_ex|_nx|esc_(?:html|attr)_(?:_|e|x)';
const ANYWHERE = 'tc?|i18n|_|trans|translate|trans_choice|lang|choice|[dn]?gettext|dn?gettext|n?pgettext';
const NAMES = `\\$?(?:${ANYWHERE})|${WORDPRESS}|i18n\\._|I18n\\.t|I18n\\.translate|Lang::(?:get|choice)|[A-Za-z_]{0,30}[Ll]ocalizer(?:\\.Get(?:String|Html))?|(?:[A-Z][A-Za-z]{0,20}\\.)?[TL]`;
/** What calls of a translation begin with: the tag, perhaps other calls around it, and the name where it comes first. */
const OPENING = new RegExp(
  '^(?:\\{\\{\\{?[-~]?|\\{!!|\\{%[-~+]?|<%[-=]{1,2}|@\\(|@|\\$\\{|\\{)\\s{0,9}(?:@?[A-Za-z_][\\w.:]{0,40}\\(\\s{0,9}){0,4}?' +
    `(?:@?(${NAMES})(?:\\s{0,9}[(\\[]\\s{0,9}|\\s{1,9}|(?<=\\{_))|)(?=["'])`,
);
/** Those which may stand behind a bracket or an at sign alone: nothing else makes a call of it. */
const BARE_OPENER = /^(?:@|\{(?![{!%]))/;
/** The same as a filter behind the text. */
const FILTER = /^\s{0,9}\|\s{0,9}(?:t|trans|translate|i18n|_)(?!\w)/;
/** Behind the text of a call: its other arguments, or its end. */
const REST = /^\s{0,9}(?:[,)\]]|[-~]?[%}]|!!\}|\?>|;|\w+\s{0,9}=|as\s|noop\b|context\s)/;
/** A call whose first argument is a key. */
const KEYED =
  /^(?:\{\{\{?[-~]?|\{!!|<%[-=]{1,2}|\{)[^"']{0,200}?(?<![\w.])(?:I18n\.)?\$?(?:t|tc|i18n|trans|translate)[\s(]/;
/** What stands before the text that is shown where a key is not known; other keys may stand before it. */
const DEFAULT =
  /(?<![\w.])(?::default\s{0,9}=>|default(?:Value)?\s{0,9}[:=])\s{0,9}(?:\[\s{0,9}(?::[\w.]{1,60}\s{0,9},\s{0,9}){0,9})?(?=["'])/g;

const PHP = /^<\?(?:php\b|=|\s)/;
/** Calls of PHP that make text of one language, and what prints a text as it stands. */
const PHP_CALLS = new RegExp(
  `(?<![\\w$])(?:((?:${ANYWHERE}|${WORDPRESS}|Lang::get)\\s{0,9}\\()|(?:echo|print)\\b\\s{0,9}\\(?|v?printf\\s{0,9}\\(|([.?:,]))\\s{0,99}(?=["'])`,
  'g',
);
/** A text over several lines, up to its name at the start of one. */
const HEREDOC = /<<<[ \t]{0,9}(["']?)([A-Za-z_]\w{0,60})\1[ \t]{0,9}\r?\n/g;
/** What begins a statement that prints, or the calls that do so themselves. */
const PRINTS = /^\s*(?:echo|print|v?printf)\b/;
const PRINTING = /(?:_e|_ex)\s{0,9}\($/;
const MAX_STATEMENT_UNITS = 400;
/** A list of calls longer than this is no text of a mail. */
const MAX_CALLS = 200;
/** Strings of code that are looked at. */
const MAX_PLACES = 5000;

/** Two words: one alone may be a key. */
const WORDS = /\p{L}[\p{L}!?,.;:…’-]{0,40}\s{1,9}\S{0,40}\p{L}/u;
/** Not plain text, and no tag that could be passed over either. */
const MARKUP = /[<>{}\\]/;
/** What is filled in, the escapes of a string, and tags; of calls of PHP, `$name`, too. */
const WITHIN =
  /(%(?:\d{1,2}\$)?[sdfu](?![\p{L}])|%[({][A-Za-z_]\w{0,60}[)}][sd]?|\{\{\s?[\w.]{1,60}\s?\}\}|[#$]?\{\$?\w[\w.>[\]-]{0,60}\}|\$[A-Za-z_]\w{0,60}|(?<![\w:/]):[A-Za-z_]\w{0,60}|%[A-Za-z_]\w{1,60}%)|(<\/?[A-Za-z][^<>]{0,300}>|\\[nrt]|\\(?=["'$\\])|\|)/gu;

/**
 * The sentences in calls to translate, and those that PHP prints, which recipients of one language read as they stand.
 * Nothing where they are keys or markup.
 */
export function translationIn(written: string): Literal | undefined {
  const texts: Span[] = [];
  const values: Span[] = [];
  for (const { start, end } of PHP.test(written) ? stringsOfPhp(written) : stringsOfCall(written)) {
    let from = start;
    for (const { 0: gap, 1: value, index } of written.slice(start, end).matchAll(WITHIN)) {
      if (start + index > from) texts.push({ start: from, end: start + index });
      from = start + index + gap.length;
      if (value !== undefined) values.push({ start: from - gap.length, end: from });
    }
    if (end > from) texts.push({ start: from, end });
  }
  const [first, last] = [texts[0], texts.at(-1)];
  const outer = [first, last, ...values.slice(0, 1), ...values.slice(-1)].filter(
    (span) => span !== undefined,
  );
  if (!first || !last) return undefined;
  const start = Math.min(...outer.map((span) => span.start));
  return { start, end: Math.max(...outer.map((span) => span.end)), texts, values };
}

/** The strings that a call in a tag shows. */
function stringsOfCall(written: string): readonly Span[] {
  const [opening, name] = OPENING.exec(written) ?? [];
  if (KEYED.test(written)) {
    const found = defaultOf(written);
    if (found) return [found];
  }
  if (opening === undefined || (name === undefined && BARE_OPENER.test(written))) return [];
  const strings = argumentsAt(written, opening.length);
  const rest = written.slice((strings[0]?.end ?? 0) + 1);
  return (name ? REST.test(rest) : FILTER.test(rest)) ? shownOf(name ?? '', strings, written) : [];
}

function defaultOf(written: string): Span | undefined {
  for (const { 0: before, index } of written.matchAll(DEFAULT)) {
    const string = stringAt(written, index + before.length);
    if (string && isSentence(written, string)) return string;
  }
  return undefined;
}

/** The strings that PHP code prints. */
function stringsOfPhp(written: string): readonly Span[] {
  const found: Span[] = [];
  const isPrinted = written.startsWith('<?=');
  let last = 0;
  let calls = 0;
  let places = 0;
  for (const { 0: call, 1: named, 2: joined, index } of written.matchAll(PHP_CALLS)) {
    if (index < last || ++places > MAX_PLACES) continue;
    const before = written.slice(Math.max(0, index - MAX_STATEMENT_UNITS), index);
    if (joined !== undefined && !isJoined(statement(before))) continue;
    if (++calls > MAX_CALLS) return found;
    if (isComment(before)) continue;
    const name = named?.replace(/[\s(]+$/, '') ?? '';
    const prints = named === undefined || PRINTING.test(named) || isPrinted || PRINTS.test(statement(before));
    const given = prints ? argumentsAt(written, index + call.length) : [];
    const strings = shownOf(name, joined === undefined ? given : given.slice(0, 1), written);
    for (const string of strings) found.push(string);
    last = strings.at(-1)?.end ?? 0;
  }
  const texts = [...heredocs(written, isPrinted)];
  return texts.length === 0 ? found : [...found, ...texts].sort((one, other) => one.start - other.start);
}

/** What PHP prints that is no string, but a text over several lines. */
function* heredocs(written: string, isPrinted: boolean): Generator<Span> {
  let last = 0;
  for (const { 0: opening, 2: name = '', index } of written.matchAll(HEREDOC)) {
    if (index < last) continue;
    const start = index + opening.length;
    const closing = new RegExp(`^[ \\t]{0,99}${name}\\b`, 'gm');
    closing.lastIndex = start;
    const end = closing.exec(written)?.index;
    if (end === undefined) return;
    last = end;
    const before = written.slice(Math.max(0, index - MAX_STATEMENT_UNITS), index);
    const string = { start, end };
    if ((isPrinted || PRINTS.test(statement(before))) && isSentence(written, string)) yield string;
  }
}

/** The code from the beginning of a statement, without comments. */
function statement(before: string): string {
  const code = before.replace(/\/\*[^*]{0,400}\*\//g, ' ');
  const begin = Math.max(...[';', '{', '}', '?php', '<?='].map((end) => code.lastIndexOf(end) + end.length));
  const begun = code.slice(begin);
  // The colon of `if (x):` and `case 1:` ends something; that of a choice, or of a name (`Lang::get`), does not.
  const colon = begun.search(/(?<![:?]):(?!:)/);
  return colon < 0 || begun.slice(0, colon).includes('?') ? begun : begun.slice(colon + 1);
}

/** Whether a string that stands behind the code of a statement is printed as a part of it: in no call’s arguments. */
function isJoined(code: string): boolean {
  const shown = /^\s*(?:echo|print)\b\s{0,9}\(?/.exec(code)?.[0];
  if (shown === undefined) return false;
  let depth = 0;
  for (const bracket of code
    .slice(shown.length)
    .replace(/"[^"]*"|'[^']*'/g, '')
    .match(/[()[\]]/g) ?? [])
    depth += bracket === '(' || bracket === '[' ? 1 : -1;
  return depth <= 0;
}

function isComment(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /^\s*(?:<\?php\s+)?(?:\/\/|#|\*)/.test(line) || before.lastIndexOf('/*') > before.lastIndexOf('*/');
}

/** Of a call's strings those which are shown: the text, its plural, or what stands behind a key or a domain. */
function shownOf(name: string, strings: readonly Span[], written: string): readonly Span[] {
  if (/pgettext$/.test(name)) return strings.slice(1, 2).filter((string) => isSentence(written, string));
  const shown = /^(?:_nx?|\w{0,2}ngettext)$/.test(name) ? strings.slice(0, 2) : strings.slice(0, 1);
  const sentences = shown.filter((string) => isSentence(written, string));
  if (sentences.length > 0 || /x$/.test(name)) return sentences;
  return strings.slice(1, 2).filter((string) => isSentence(written, string));
}

/** One or two strings that are the first arguments of a call. */
function argumentsAt(written: string, at: number): readonly Span[] {
  const first = stringAt(written, at);
  if (!first) return [];
  const comma = /^\s{0,99},\s{0,99}(?=["'])/.exec(written.slice(first.end + 1, first.end + 201))?.[0];
  const second = comma === undefined ? undefined : stringAt(written, first.end + 1 + comma.length);
  return second ? [first, second] : [first];
}

/** The inside of the string whose quote stands at `at`. */
function stringAt(written: string, at: number): Span | undefined {
  const quote = written.charAt(at);
  if (quote !== '"' && quote !== "'") return undefined;
  for (let end = written.indexOf(quote, at + 1); end >= 0; end = written.indexOf(quote, end + 1)) {
    if (written.charAt(end - 1) !== '\\') return { start: at + 1, end };
  }
  return undefined;
}

function isSentence(written: string, { start, end }: Span): boolean {
  const text = written.slice(start, end).replace(WITHIN, '');
  return WORDS.test(text) && !MARKUP.test(text);
}
