import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const prizes: readonly Family[] = [
  {
    name: 'gambling',
    message: (phrase) =>
      text`“${phrase}” is common in gambling spam. If this is your business, name the operator and its terms.`,
    phrases: [
      { text: 'big win' },
      { text: 'bonus now' },
      { text: 'casino' },
      { text: 'casino games' },
      { text: 'free bonus' },
      { text: 'free spins' },
      { text: 'gambling' },
      { text: 'jackpot' },
      { text: 'lottery' },
      { text: 'spin the wheel' },
      { text: 'wager' },
      { text: 'welcome bonus' },
      { text: 'wheel of fortune' },
      { text: 'win big' },
    ],
  },
  {
    name: 'reward',
    message: (phrase) =>
      text`“${phrase}” is common in spam that promises a gift. Say what the reader gets and why.`,
    phrases: [
      { text: 'answer a few simple' },
      { text: 'exciting rewards' },
      { text: 'exclusive reward' },
      { text: 'get your rewards' },
      { text: 'in our loyalty program' },
      { text: 'opportunity to claim' },
      { text: 'receive this fantastic' },
      { text: 'to claim your' },
      { text: 'token of our appreciation' },
      { text: 'unclaimed' },
      { text: 'way of saying thank' },
      { text: 'your free gift' },
      { text: 'your reward' },
    ],
  },
  {
    name: 'selection',
    message: (phrase) => text`“${phrase}” is common in prize spam. Say how and why the reader was chosen.`,
    phrases: [
      { text: 'email was selected' },
      { text: 'randomly selected' },
      { text: 'randomly selected individuals' },
      { text: 'selected to receive' },
      { text: 'you have been chosen' },
      { text: 'you have been selected' },
      { text: "you've been chosen" },
      { text: "you've been selected" },
      { text: 'your email was selected' },
    ],
  },
  {
    name: 'winner',
    message: (phrase) =>
      text`“${phrase}” is common in prize spam. Name the competition, its rules and its date.`,
    phrases: [
      { text: 'as the lucky individual' },
      { text: 'grand prize' },
      { text: 'lucky individual' },
      { text: 'lucky winner' },
      { text: 'sweepstakes' },
      { text: 'win a free' },
      { text: 'winning prize' },
      { text: 'you are the lucky' },
      { text: 'you could win' },
      { text: 'you have won' },
      { text: 'you have won an' },
      { text: "you've won" },
      { text: 'your prize' },
      { text: 'your winning prize' },
    ],
  },
];
