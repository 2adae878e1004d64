import { memoize } from '../../draft/memoize.ts';

/** A telephone number as it is written for readers, perhaps with its country code: groups of digits. */
const PHONE = /(?<![\w.-])\+?\(?\d{1,4}\)?(?:[ .-]?\(?\d{2,4}\)?){2,4}(?![\w-])/g;
const MIN_DIGITS = 9;

/** The first telephone number in a draft's text, as it is written; an empty list where there is none. */
export const phoneNumbers = memoize(({ body }): readonly string[] => {
  for (const [number] of body.text.matchAll(PHONE)) {
    if (number.replace(/\D/g, '').length >= MIN_DIGITS) return [number];
  }
  return [];
});
