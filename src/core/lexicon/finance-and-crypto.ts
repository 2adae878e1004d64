import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const financeAndCrypto: readonly Family[] = [
  {
    name: 'terms',
    message: (phrase) => text`“${phrase}” is common in spam. Name the product and its terms.`,
    phrases: [
      'accept credit cards',
      { text: 'compare rates', instead: 'compare offers' },
      { text: 'free quote', instead: ['quote', 'price'] },
      'you qualify',
    ],
    topics: [
      'auto insurance',
      'best rate',
      'cash value',
      'extended warranty',
      'merchant account',
      'tax relief',
    ],
    everyday: ['been approved for'],
  },
  {
    name: 'card',
    message: (phrase) => text`“${phrase}” is common in phishing. Use it only if the email is about it.`,
    everyday: [{ text: 'your account balance' }],
    listed: ['credit card details'],
  },
  {
    name: 'funds',
    message: (phrase) =>
      text`“${phrase}” is common in spam about accounts and funds. Name the account and the amount.`,
    phrases: [
      'deposit bonus',
      'deposit funds',
      'secure your assets',
      'time to withdraw your',
      'withdraw any',
      'withdraw your',
      'your assets',
      'your funds',
      'your withdrawal',
    ],
    topics: ['escrow account'],
    everyday: [
      'all your assets',
      'fund your',
      'protect your assets',
      'security of your assets',
      'transfer your funds',
    ],
  },
];
