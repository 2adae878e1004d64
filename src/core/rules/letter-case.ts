/** A lower-case text in the capitalisation of another: all capitals, Every Word, First word, or none. */
export function inCaseOf(model: string, text: string): string {
  const words = model.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) {
    return text.toUpperCase();
  }
  const capitals = words.filter(startsWithCapital).length;
  if (words.length > 1 && capitals === words.length)
    return text.replace(/(^|\s)(\p{L})/gu, (all) => all.toUpperCase());
  return startsWithCapital(words[0] ?? '') ? capitalised(text) : text;
}

/** The text with its first letter a capital. */
export function capitalised(text: string): string {
  const first = text.search(/\p{L}/u);
  return first < 0 ? text : text.slice(0, first) + text.charAt(first).toUpperCase() + text.slice(first + 1);
}

/** Upper-case words this short among lower-case ones are taken for acronyms: `VAT`, `FAQ`. */
const ACRONYM = 3;
const KNOWN_ACRONYMS = new Set(
  'AJAX ASAP CAPTCHA CRM FAQS GDPR GMT HTML HTTP HTTPS IBAN ISBN JPEG JSON MIME NASA NATO PDFS POTUS RSVP SAAS SMTP UNESCO UNICEF VOIP WLAN YAML'.split(
    ' ',
  ),
);

/**
 * Shouted text in sentence case: each sentence begins with a capital, acronyms and `I` stay as they are. `before` is
 * what stands before the text: within a sentence its first word gets no capital.
 */
export function sentenceCase(text: string, before = ''): string {
  let begins = /(?:^|[.!?:]|\n\n)\s*$/.test(before.slice(-20));
  return text.replace(/[\p{L}\p{M}\p{N}'’]+|[.!?:]\s|\n/gu, (part) => {
    if (!/^[\p{L}\p{N}]/u.test(part)) {
      begins = true;
      return part;
    }
    const word = isAcronym(part) ? part : part.toLowerCase();
    const cased = begins ? capitalised(word) : word;
    begins = false;
    return cased === 'i' ? 'I' : cased.replace(/^i(?=['’])/, 'I');
  });
}

/** Whether an upper-case word is better left so: one listed, with a digit, or short and without a vowel. */
export function isAcronym(word: string): boolean {
  if (KNOWN_ACRONYMS.has(word) || /\p{N}/u.test(word)) return true;
  return word.length > 1 && word.length <= ACRONYM + 1 && !/[AEIOUY]/.test(word);
}

function startsWithCapital(word: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(word);
}
