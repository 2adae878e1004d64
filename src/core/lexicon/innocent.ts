import type { Phrase } from './phrase.ts';

/** Phrases that hold a listed one and mean no harm: the longest phrase at a place counts, and these are reported by no rule. */
export const innocent: readonly Phrase[] = [
  { text: 'in a hurry' },
  { text: 'in no hurry' },
  { text: 'no hurry' },
  { text: 'not in a hurry' },
];
