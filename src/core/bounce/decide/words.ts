/** Of a reply, so much is looked at, in UTF-16 units: no server says more that matters. */
const MAX_UNITS = 4000;

const ADDRESS = /[^\s<>@]{1,64}@[^\s<>@]{1,255}/g;
const IP = /\[?(?<![\w.:-])(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})(?![\w:])\]?/gi;
const APOSTROPHE = /(?<=\p{L})['’`](?=\p{L})/gu;
const MARK = /\p{M}/gu;
/** A status code, a letter of a script that has no spaces between words, or a word. */
const WORD =
  /\d\.\d{1,3}\.\d{1,3}(?![.\d])|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}])+/gu;

/**
 * The words of a reply, or of a phrase to look for in one: lower case, without accents and apostrophes; addresses and IP
 * addresses are left out, status codes are one word.
 */
export function wordsOf(text: string): readonly string[] {
  const bare = text.slice(0, MAX_UNITS).replace(ADDRESS, ' ').replace(IP, ' ').replace(APOSTROPHE, '');
  return bare.normalize('NFKD').replace(MARK, '').toLowerCase().match(WORD) ?? [];
}
