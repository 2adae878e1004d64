import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const money: readonly Family[] = [
  {
    name: 'payment',
    message: (phrase) =>
      text`“${phrase}” is a way to pay that is common in spam. Link to your checkout instead.`,
    phrases: [{ text: 'check or money order' }, { text: 'or money order' }],
  },
  {
    name: 'refund',
    message: (phrase) => text`“${phrase}” is common in spam. State the amount and the terms.`,
    phrases: [
      { text: 'cash back' },
      { text: 'cash out', standing: 'topic', exact: true },
      { text: 'cashback', standing: 'topic' },
      { text: 'money back' },
      { text: 'money back guarantee', instead: 'refund guarantee' },
      { text: 'your money back' },
    ],
  },
  {
    name: 'fees',
    message: (phrase) => text`“${phrase}” is common in spam. State what it costs and what is included.`,
    holdsWhenDenied: true,
    phrases: [
      { text: 'at no cost', instead: 'free of charge' },
      { text: 'at no cost to you' },
      { text: 'at no extra cost', instead: 'without extra charge' },
      { text: 'hidden fees' },
      { text: 'no cost' },
      { text: 'no cost to you' },
      { text: 'no extra cost' },
      { text: 'no hidden' },
      { text: 'no hidden fees' },
      { text: 'no setup fee' },
    ],
  },
  {
    name: 'sums',
    message: (phrase) => text`“${phrase}” is common in money spam. Give the exact amount or leave it out.`,
    // An amount in figures is another rule's to report.
    unlessPreceded: /\d $/,
    phrases: [
      { text: 'easy money' },
      { text: 'extra money' },
      { text: 'huge amount', instead: 'large amount' },
      { text: 'huge amount of money' },
      { text: 'huge sums of money' },
      { text: 'lots of money' },
      { text: 'make millions' },
      { text: 'million dollars', exact: true },
      { text: 'real money' },
      { text: 'sums of money' },
      { text: 'ton of money' },
    ],
  },
  {
    name: 'exclusive',
    message: (phrase) => text`“${phrase}” is a sales phrase common in spam. Say what is on offer instead.`,
    phrases: [
      { text: 'best offer' },
      { text: 'great offer' },
      { text: 'introductory offer' },
      { text: 'offers from us' },
      { text: 'special offer', instead: 'offer' },
      { text: 'special promotion', instead: 'promotion' },
      { text: 'this exclusive', instead: 'this' },
      { text: 'with special offers' },
      { text: 'your exclusive' },
    ],
    listed: ['special price', 'vip access'],
  },
  {
    name: 'figures',
    message: (phrase) => text`“${phrase}” is common in spam. Say it in figures.`,
    phrases: [
      { text: 'double your' },
      { text: 'initial investment', standing: 'topic' },
      { text: 'retail value' },
    ],
  },
];
