import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const money: readonly Family[] = [
  {
    name: 'payment',
    message: (phrase) =>
      text`“${phrase}” is a way to pay that is common in spam. Link to your checkout instead.`,
    phrases: ['check or money order', 'or money order'],
  },
  {
    name: 'refund',
    message: (phrase) => text`“${phrase}” is common in spam. State the amount and the terms.`,
    phrases: [
      'cash back',
      'money back',
      { text: 'money back guarantee', instead: 'refund guarantee' },
      { text: 'your money back', instead: 'a refund' },
    ],
    topics: [{ text: 'cash out', exact: true }, 'cashback'],
  },
  {
    name: 'fees',
    message: (phrase) => text`“${phrase}” is common in spam. State what it costs and what is included.`,
    holdsWhenDenied: true,
    phrases: [
      { text: 'at no cost', instead: 'free of charge' },
      { text: 'at no cost to you', instead: ['free of charge', 'free for you'] },
      { text: 'at no extra cost', instead: 'without extra charge' },
      { text: 'hidden fees', instead: ['extra fees', 'surprise charges'] },
      'no cost',
      'no cost to you',
      { text: 'no extra cost', instead: 'no extra charge' },
      'no hidden',
      { text: 'no hidden fees', instead: ['no extra fees', 'all fees included'] },
      { text: 'no setup fee', instead: ['free setup', 'setup included'] },
    ],
  },
  {
    name: 'sums',
    message: (phrase) => text`“${phrase}” is common in money spam. Give the exact amount or leave it out.`,
    // An amount in figures is another rule's to report.
    unlessPreceded: /\d $/,
    phrases: [
      'easy money',
      'extra money',
      { text: 'huge amount', instead: 'large amount' },
      'huge amount of money',
      'huge sums of money',
      'lots of money',
      'make millions',
      { text: 'million dollars', exact: true },
      'real money',
      'sums of money',
      'ton of money',
    ],
  },
  {
    name: 'exclusive',
    message: (phrase) => text`“${phrase}” is a sales phrase common in spam. Say what is on offer instead.`,
    phrases: [
      { text: 'best offer', instead: 'offer' },
      { text: 'great offer', instead: ['good offer', 'offer'] },
      { text: 'introductory offer', instead: ['introductory price', 'offer for new customers'] },
      { text: 'offers from us', instead: 'our offers' },
      { text: 'special offer', instead: 'offer' },
      { text: 'special promotion', instead: 'promotion' },
      { text: 'this exclusive', instead: 'this' },
      { text: 'with special offers', instead: 'with offers' },
      { text: 'your exclusive', instead: 'your' },
    ],
    listed: [
      { text: 'special price', instead: ['reduced price', 'lower price'] },
      { text: 'vip access', instead: 'early access' },
    ],
  },
  {
    name: 'figures',
    message: (phrase) => text`“${phrase}” is common in spam. Say it in figures.`,
    phrases: ['double your', { text: 'retail value', instead: ['list price', 'regular price'] }],
    topics: ['initial investment'],
  },
];
