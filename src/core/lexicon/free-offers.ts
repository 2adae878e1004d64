import type { Phrase } from './phrase.ts';

export const freeOffers: readonly Phrase[] = [
  { text: '100 free' },
  { text: 'absolutely free' },
  { text: 'completely free' },
  { text: 'free access' },
  { text: 'free consultation' },
  { text: 'free credit' },
  { text: 'free ebook' },
  { text: 'free gift' },
  { text: 'free sample' },
  { text: 'free website' },
  { text: 'get a free' },
  { text: 'giveaway' },
  { text: 'receive free' },
  { text: 'receive your free' },
  { text: 'trial offer' },
];
