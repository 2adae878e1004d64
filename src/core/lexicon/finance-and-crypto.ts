import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const financeAndCrypto: readonly Family[] = [
  {
    name: 'terms',
    message: (phrase) => text`“${phrase}” is common in spam. Name the product and its terms.`,
    phrases: [
      'accept credit cards',
      { text: 'auto insurance', standing: 'topic' },
      { text: 'best rate', standing: 'topic' },
      { text: 'cash value', standing: 'topic' },
      { text: 'compare rates', instead: 'compare offers' },
      { text: 'extended warranty', standing: 'topic' },
      { text: 'free quote', instead: ['quote', 'price'] },
      { text: 'merchant account', standing: 'topic' },
      { text: 'tax relief', standing: 'topic' },
      'you qualify',
    ],
    everyday: ['been approved for'],
  },
  {
    name: 'card',
    message: (phrase) => text`“${phrase}” is common in phishing. Use it only if the email is about it.`,
    phrases: [],
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
      { text: 'escrow account', standing: 'topic' },
      'secure your assets',
      'time to withdraw your',
      'withdraw any',
      'withdraw your',
      'your assets',
      'your funds',
      'your withdrawal',
    ],
    everyday: [
      'all your assets',
      'fund your',
      'protect your assets',
      'security of your assets',
      'to transfer your funds',
      'transfer your funds',
    ],
  },
];
