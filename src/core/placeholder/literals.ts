/** What calls of a translation begin with: the tag, and the name of the function where it comes first. */
const OPENING =
  /^(?:\{\{\{?[-~]?|\{!!|\{%[-~+]?|<%[-=]{1,2}|<\?=|<\?php\s{1,9}echo\b)\s{0,9}(\$?t|i18n|_|__|trans|translate|gettext)?(?:(?<=\w)\s{0,9}\(\s{0,9}|(?<=\w)\s{1,9}|)(["'])/;
/** The same as a filter behind the text. */
const FILTER = /^\s{0,9}\|\s{0,9}(?:t|trans|translate|i18n|_)(?!\w)/;
/** Behind the text of a call: its other arguments, or its end. */
const REST = /^\s{0,9}(?:[,)]|[-~]?[%}]|!!\}|\?>|;|\w+\s{0,9}=|as\s|noop\b|context\s)/;
/** Two words: one alone may be a key. */
const WORDS = /\p{L}[\p{L}!?,.;:…-]{0,40}\s{1,9}\S{0,40}\p{L}/u;
/** What has a meaning to markup is no plain text, and neither is what has values filled in. */
const MARKUP = /[<>"'&{}\\\n\r|]/;
const FILLED_IN = /%[\w({]|\$\w|:\w/;

/**
 * The sentence in a call to translate, which recipients of one language read as it stands: a range of what a
 * placeholder says, in UTF-16 units. Nothing where it is a key, markup, or has values to be filled in.
 */
export function literalIn(written: string): { readonly start: number; readonly end: number } | undefined {
  const [opening = '', name, quote = ''] = OPENING.exec(written) ?? [];
  if (quote === '') return undefined;
  const start = opening.length;
  const end = written.indexOf(quote, start);
  if (end < 0) return undefined;
  const text = written.slice(start, end);
  const rest = written.slice(end + 1);
  if (!(name ? REST.test(rest) : FILTER.test(rest))) return undefined;
  return WORDS.test(text) && !MARKUP.test(text) && !FILLED_IN.test(text) ? { start, end } : undefined;
}
