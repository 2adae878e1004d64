import type { Phrase } from './phrase.ts';

export const adult: readonly Phrase[] = [
  { text: '18 years of age' },
  { text: 'adult dating' },
  { text: 'adult entertainment' },
  { text: 'best adult' },
  { text: 'enlargement' },
  { text: 'erection' },
  { text: 'for sex' },
  { text: 'hardcore' },
  { text: 'live sex' },
  { text: 'orgasm' },
  { text: 'penis' },
  { text: 'porn' },
  { text: 'porn sites' },
  { text: 'pussy' },
];
