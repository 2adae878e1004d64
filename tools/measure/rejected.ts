import { readPhrases } from '../data/phrase-list.ts';

/** Phrases that spam says more than other mail and that no rule reports all the same, by the reason. */
export const rejected = readPhrases('rejected-phrases.txt');
