import type { Phrase } from './phrase.ts';

export const freeOffers: readonly Phrase[] = [
  { text: '100 free' },
  { text: 'absolutely free', instead: 'free' },
  { text: 'completely free', instead: 'free' },
  { text: 'free access' },
  { text: 'free consultation' },
  { text: 'free credit' },
  { text: 'free ebook' },
  { text: 'free gift', instead: 'gift' },
  { text: 'free sample' },
  { text: 'free website' },
  { text: 'get a free' },
  { text: 'giveaway' },
  { text: 'no obligation' },
  { text: 'receive free' },
  { text: 'receive your free' },
  { text: 'sign up for free' },
  { text: 'sign up free' },
  { text: 'trial offer' },
];
