import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const financeAndCrypto: readonly Family[] = [
  {
    name: 'terms',
    message: (phrase) => text`“${phrase}” is common in spam. Name the product and its terms.`,
    phrases: [
      { text: 'accept credit cards' },
      { text: 'auto insurance', standing: 'topic' },
      { text: 'been approved for' },
      { text: 'best rate', standing: 'topic' },
      { text: 'cash value', standing: 'topic' },
      { text: 'compare rates' },
      { text: 'extended warranty', standing: 'topic' },
      { text: 'free quote' },
      { text: 'merchant account', standing: 'topic' },
      { text: 'tax relief', standing: 'topic' },
      { text: 'you qualify' },
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
      { text: 'all your assets' },
      { text: 'deposit bonus' },
      { text: 'deposit funds' },
      { text: 'escrow account', standing: 'topic' },
      { text: 'fund your' },
      { text: 'protect your assets' },
      { text: 'secure your assets' },
      { text: 'security of your assets' },
      { text: 'time to withdraw your' },
      { text: 'to transfer your funds' },
      { text: 'transfer your funds' },
      { text: 'withdraw any' },
      { text: 'withdraw your' },
      { text: 'your assets' },
      { text: 'your funds' },
      { text: 'your withdrawal' },
    ],
  },
];
