import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const adult: readonly Family[] = [
  {
    name: 'adult',
    message: (phrase) =>
      text`“${phrase}” is common in adult spam, and some filters block it. Use other words if you can.`,
    phrases: [
      { text: '18 years of age' },
      { text: 'adult site' },
      { text: 'beautiful girls' },
      { text: 'best adult' },
      { text: 'enlargement' },
      { text: 'erection' },
      { text: 'for sex' },
      { text: 'hardcore' },
      { text: 'hardcore porn' },
      { text: 'horny' },
      { text: 'live sex' },
      { text: 'masturbate' },
      { text: 'orgasm' },
      { text: 'penis' },
      { text: 'porn' },
      { text: 'porn sites' },
      { text: 'porno' },
      { text: 'pussy' },
      { text: 'slut' },
    ],
  },
];
