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
      { text: 'cash out', standing: 'topic', exact: true },
      { text: 'cashback', standing: 'topic' },
      'money back',
      { text: 'money back guarantee', instead: 'refund guarantee' },
      'your money back',
    ],
  },
  {
    name: 'fees',
    message: (phrase) => text`“${phrase}” is common in spam. State what it costs and what is included.`,
    holdsWhenDenied: true,
    phrases: [
      { text: 'at no cost', instead: 'free of charge' },
      'at no cost to you',
      { text: 'at no extra cost', instead: 'without extra charge' },
      'hidden fees',
      'no cost',
      'no cost to you',
      'no extra cost',
      'no hidden',
      'no hidden fees',
      'no setup fee',
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
      'best offer',
      'great offer',
      'introductory offer',
      'offers from us',
      { text: 'special offer', instead: 'offer' },
      { text: 'special promotion', instead: 'promotion' },
      { text: 'this exclusive', instead: 'this' },
      'with special offers',
      'your exclusive',
    ],
    listed: ['special price', 'vip access'],
  },
  {
    name: 'figures',
    message: (phrase) => text`“${phrase}” is common in spam. Say it in figures.`,
    phrases: ['double your', { text: 'initial investment', standing: 'topic' }, 'retail value'],
  },
];
