import type { FoundRecord } from '../record.ts';

/** A tag of a DKIM record, as its beginning tells. */
const TAG = /^[vkpstnhg]\s?=/;

/**
 * Where two strings of a DKIM record meet, the second begins with a tag, and the first doesn’t end with a semicolon. In a key
 * that goes on, `=` stands at its end only.
 */
export function lostSeparators({ text: { text }, starts }: FoundRecord): readonly number[] {
  return starts.filter((at) => {
    if (at === 0 || !TAG.test(text.slice(at, at + 3))) return false;
    const before = text.slice(0, at).trimEnd();
    return before !== '' && !before.endsWith(';') && text.slice(at + 2).trim() !== '';
  });
}
