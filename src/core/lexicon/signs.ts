/** Whether a phrase may go on over what stands between two words: spaces, one line break, hyphens, quotes, emphasis. */
export function isJoined(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text[from] === ' ') return true;
  let lines = 0;
  for (let at = from; at < to; at++) {
    const sign = text[at] ?? '';
    if (sign === '\n' && ++lines > 1) return false;
    if (!JOINING.has(sign)) return false;
  }
  return true;
}

const JOINING = new Set(
  ' \n\t\u00A0\u202F\u2009\u200B\u200C\u200D\u2060\uFEFF\u00AD-\u2010\u2011\u2012\u2013"\'“”‘’«»*_%',
);

/** What stands between two words, without what phrases may go on over anyway. */
export function signsBetween(text: string, from: number, to: number): string {
  if (isJoined(text, from, to)) return '';
  return [...text.slice(from, to)].filter((sign) => !JOINING.has(sign)).join('');
}
