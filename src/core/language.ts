import { franc } from 'franc-min';
import type { Draft } from './draft.ts';

/** Fewer words than this tell no language apart. */
const FEWEST_WORDS = 20;
/** UTF-16 units that are looked at, from the first on and from the middle: more tell nothing new. */
const LOOKED_AT = 300;
const WORD = /\p{L}{2,}/gu;
/** What is in no language: addresses, what a template fills in, quoted lines of a reply keep their words. */
const NO_WORDS = /[\uFDD0\uFDD1]+|\S{0,200}(?:@|:\/\/)\S{0,200}/g;

/** Codes of ISO 639-3 that franc gives, and what `lang` attributes call the same. */
const SHORT = new Map([['eng', 'en']]);

/**
 * The language of a draft: what its `lang` attribute says where that is not English, as English is what templates come
 * with; else what its words say. A BCP 47 primary subtag; nothing where there are too few words to tell.
 */
export function languageOf({ language, body }: Draft): string | undefined {
  const declared = /^[a-z]{2,3}/i.exec(language ?? '')?.[0].toLowerCase();
  if (declared !== undefined && declared !== 'en') return declared;
  const sample = sampleOf(body.text);
  if ((sample.match(WORD)?.length ?? 0) < FEWEST_WORDS) return declared;
  const found = franc(sample);
  return found === 'und' ? declared : (SHORT.get(found) ?? found);
}

/** Two pieces of the text: the beginning is often a menu. */
function sampleOf(text: string): string {
  const middle = text.length >> 1;
  const pieces =
    text.length <= 2 * LOOKED_AT
      ? [text]
      : [text.slice(0, LOOKED_AT), text.slice(middle, middle + LOOKED_AT)];
  return pieces.join(' ').replace(NO_WORDS, ' ');
}

/** What a language is called, in the words of a locale; its code where it has no name there. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
