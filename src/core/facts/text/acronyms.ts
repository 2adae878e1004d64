/** With a vowel, so that nothing but a list tells them from words. */
const KNOWN = new Set(
  (
    'ABC ACM AED AJAX AKA AML APAC API APIS ASAP ATM AUD AWS BBC CAD CAPTCHA CCPA CEO CFO CIA CIO CMO COO COVID CPU CTO ' +
    'DIY DNA DOI EMEA EPA ERP ESPN ETA EULA EUR FAQ FAQS FBI FDA FIFA FYI GDPR GUI HBO HIPAA HIV IBAN IBM ICU IEEE IKEA ' +
    'INR IOS IPA IPO IRS ISBN ISO JPEG JSON KPI KPIS MBA MIME MRI NASA NASDAQ NATO NBA NBC NGO NGOS NYC OECD OEM OPEC PDFS ' +
    'POTUS QA RNA ROI RSVP SAAS SDK SEO SEPA SLA SQL SUV UAE UCLA UEFA UFO UHD UNESCO UNICEF URL URLS USA USB USD USSR UTC ' +
    'VAT VIP VIPS VOIP WLAN YAML YMCA'
  ).split(' '),
);

/** Two letters that are words of other languages, though not of English. */
const KNOWN_IN_ENGLISH = new Set('AI EU ID IP UI UK UN UX'.split(' '));

/** Words of English too: acronyms only behind `our`, `the` or the like. */
const WORDS_TOO = new Set(['IT', 'US']);
const BEHIND = new Set(['A', 'AN', 'OUR', 'THE', 'YOUR']);

const ASCII = /^[ -~]*$/;
const MAX_LETTERS_WITHOUT_VOWEL = 4;
const WITHOUT_VOWEL = { latin: /^[B-DF-HJ-NP-TV-XZ]+$/, cyrillic: /^[БВГДЖЗЙКЛМНПРСТФХЦЧШЩ]+$/ };

/**
 * Whether an upper-case word is better left so: one listed, with a digit, or short and of Latin or Cyrillic consonants.
 * `before` is the word in front of it, `language` a BCP 47 tag.
 */
export function isAcronym(word: string, { before = '', language = '' } = {}): boolean {
  const stem = word.replace(/['’]S$/, '');
  if (/\p{N}/u.test(word) || KNOWN.has(stem)) return true;
  if (isEnglish(language)) {
    if (KNOWN_IN_ENGLISH.has(stem)) return true;
    if (WORDS_TOO.has(stem)) return BEHIND.has(before.toUpperCase());
  }
  // Й is a letter of its own, not an accented one.
  const plain = ASCII.test(stem)
    ? stem
    : stem
        .normalize('NFD')
        .replace(/(?!\u0306)\p{M}/gu, '')
        .normalize('NFC');
  if (plain.length < 2 || plain.length > MAX_LETTERS_WITHOUT_VOWEL) return false;
  return WITHOUT_VOWEL.latin.test(plain) || WITHOUT_VOWEL.cyrillic.test(plain);
}

/** Whether a text is taken for English: its language is not known, or is English. */
export function isEnglish(language: string): boolean {
  return !/^[a-z]{2,3}(?![a-z])/i.test(language) || /^en(?![a-z])/i.test(language);
}
