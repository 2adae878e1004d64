import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const freeOffers: readonly Family[] = [
  {
    name: 'reassurance',
    message: (phrase) => text`“${phrase}” is common in spam. State the terms instead.`,
    holdsWhenDenied: true,
    phrases: [
      { text: 'no hassle' },
      { text: 'no obligation' },
      { text: 'nothing to lose' },
      { text: 'you have nothing to lose' },
    ],
  },
  {
    name: 'free',
    message: (phrase) => text`“${phrase}” is common in spam. Say what is free and on what condition.`,
    phrases: [
      { text: '100 free' },
      { text: 'absolutely free', instead: 'free' },
      { text: 'free ads' },
      { text: 'free adult' },
      { text: 'free consultation' },
      { text: 'free ebook' },
      { text: 'free gift', instead: 'gift' },
      { text: 'free info' },
      { text: 'free information' },
      { text: 'free membership' },
      { text: 'free no obligation' },
      { text: 'free sample' },
      { text: 'free trial offer' },
      { text: 'free website' },
      { text: 'get a free' },
      { text: 'receive a free' },
      { text: 'receive your free' },
      { text: 'sign up for free' },
    ],
  },
  {
    name: 'trial',
    message: (phrase) =>
      text`“${phrase}” is common in spam. Say how long the trial is and what it costs afterward.`,
    phrases: [{ text: 'trial offer' }],
  },
];
