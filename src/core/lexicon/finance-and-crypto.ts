import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const financeAndCrypto: readonly Family[] = [
  {
    name: 'terms',
    message: (phrase) => text`“${phrase}” is common in spam. Name the product and its terms.`,
    phrases: [
      'accept credit cards',
      { text: 'auto insurance', standing: 'topic' },
      'been approved for',
      { text: 'best rate', standing: 'topic' },
      { text: 'cash value', standing: 'topic' },
      { text: 'compare rates', instead: 'compare offers' },
      { text: 'extended warranty', standing: 'topic' },
      { text: 'free quote', instead: ['quote', 'price'] },
      { text: 'merchant account', standing: 'topic' },
      { text: 'tax relief', standing: 'topic' },
      'you qualify',
    ],
  },
  {
    name: 'card',
    message: (phrase) => text`“${phrase}” is common in phishing. Use it only if the email is about it.`,
    phrases: [{ text: 'your account balance', standing: 'everyday' }],
    listed: ['credit card details'],
  },
  {
    name: 'funds',
    message: (phrase) =>
      text`“${phrase}” is common in spam about accounts and funds. Name the account and the amount.`,
    phrases: [
      'all your assets',
      'deposit bonus',
      'deposit funds',
      { text: 'escrow account', standing: 'topic' },
      'fund your',
      'protect your assets',
      'secure your assets',
      'security of your assets',
      'time to withdraw your',
      'to transfer your funds',
      'transfer your funds',
      'withdraw any',
      'withdraw your',
      'your assets',
      'your funds',
      'your withdrawal',
    ],
  },
];
