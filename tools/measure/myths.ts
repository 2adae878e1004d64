import { readPhrases } from '../data/phrase-list.ts';

/**
 * Words and phrases that are commonly said to send mail to the spam folder, and that the corpora do not hold against a
 * draft: legitimate mail says them as well, or spam hardly does.
 */
export const myths: readonly string[] = [...readPhrases('myths.txt').values()].flat();
