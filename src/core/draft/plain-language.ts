/** Words that every text of a language is full of and that texts of the other languages here lack; tags of BCP 47. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and you your this that from our are which they about more when please their there would should have been',
  de: 'und der das ist nicht für ihre ihnen sie wir auf eine einen wenn auch oder werden wird bei zum zur sind haben',
  es: 'el los las y su sus más pero usted nuestro nuestra está muy también puede hoy desde hasta si ha son',
  fr: 'et les des vous votre vos pour une nous dans avec sur pas plus notre sont cette aux qui est',
  it: 'della delle degli sono il gli nel nella questo questa anche più nostro nostra tua tuo dei alla che',
  nl: 'het een van voor niet uw onze zijn wij ook maar deze wordt worden naar aan heeft bij',
  pt: 'não uma com você seu sua os em ao dos mais nossa nosso também são pelo pela suas seus',
};

const LANGUAGE_OF = new Map(
  Object.entries(WORDS).flatMap(([language, words]) => words.split(' ').map((word) => [word, language])),
);

const WORD = /\p{L}+/gu;
/** UTF-16 units that are looked at. */
const MAX_UNITS = 4000;
/** So many of its words, so many of them different, one in so many words: then a text is in no other language. */
const [MIN_FOUND, MIN_DIFFERENT, ONE_IN] = [8, 5, 8];
/** A text that is in two languages has more of the other's words than one to so many. */
const MIN_TO_ONE_OTHER = 4;

/**
 * The language of a text where its most frequent words leave no doubt, as a BCP 47 tag; nothing for a short text, one in
 * several languages, or one in a language that is not known here.
 */
export function plainLanguageOf(text: string): string | undefined {
  const found = new Map<string, string[]>();
  let words = 0;
  for (const [written] of text.slice(0, MAX_UNITS).matchAll(WORD)) {
    words++;
    const word = written.toLowerCase();
    const language = LANGUAGE_OF.get(word);
    if (language === undefined) continue;
    const same = found.get(language);
    if (same) same.push(word);
    else found.set(language, [word]);
  }
  const [first, second] = [...found].sort(([, one], [, other]) => other.length - one.length);
  if (!first) return undefined;
  const [language, own] = first;
  const isPlain =
    own.length >= MIN_FOUND &&
    own.length * ONE_IN >= words &&
    new Set(own).size >= MIN_DIFFERENT &&
    own.length >= MIN_TO_ONE_OTHER * (second?.[1].length ?? 0);
  return isPlain ? language : undefined;
}
