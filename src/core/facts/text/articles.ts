/** UTF-16 units before a word in which its article stands. */
const MAX_ARTICLE_UNITS = 8;
const ARTICLE = /(?<![\p{L}\p{N}'’])(an?)[\s"'“‘]+$/iu;
/** As they sound: a user, a one-time code. */
const BEGINS_WITH_VOWEL = /^(?!us|uni|eu|one)[aeiou]/i;

/** Whether the article that a text ends in, if there is one, is right before `becomes`. */
export function fitsArticle(before: string, becomes: string): boolean {
  const article = ARTICLE.exec(before.slice(-MAX_ARTICLE_UNITS))?.[1];
  return article === undefined || (article.length === 2) === BEGINS_WITH_VOWEL.test(becomes);
}
