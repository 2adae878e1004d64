import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const giftCards: readonly Family[] = [
  {
    name: 'gift-card',
    message: (phrase) =>
      text`“${phrase}” is common in fraud that asks for gift cards. Say who buys them, from which budget and for whom.`,
    phrases: [
      { text: 'buy five gift cards', standing: 'listed' },
      { text: 'buy some gift cards', standing: 'listed' },
      { text: 'codes on the back', standing: 'listed' },
      { text: 'gift cards and send', standing: 'listed' },
      { text: 'gift cards or bitcoin', standing: 'listed' },
      { text: 'google play cards', standing: 'listed' },
      { text: 'google play gift cards', standing: 'listed' },
      { text: 'i will reimburse you', standing: 'listed' },
      { text: 'itunes gift cards', standing: 'listed' },
      { text: 'photo of the codes', standing: 'listed' },
      { text: 'picture of the back', standing: 'listed' },
      { text: 'pictures of the codes', standing: 'listed' },
      { text: 'prepaid gift cards', standing: 'listed' },
      { text: 'scratch off the', standing: 'listed' },
      { text: 'send me the codes', standing: 'listed' },
      { text: 'send me the pins', standing: 'listed' },
      { text: 'send the codes', standing: 'listed' },
      { text: 'steam cards', standing: 'listed' },
    ],
  },
  {
    name: 'favor',
    message: (phrase) =>
      text`“${phrase}” is common in fraud that poses as a colleague. Say what you need, and offer a call.`,
    phrases: [
      { text: 'are you at your desk', standing: 'listed' },
      { text: "can't be reached by phone", standing: 'listed' },
      { text: "can't take a call", standing: 'listed' },
      { text: "can't take calls", standing: 'listed' },
      { text: "can't talk right now", standing: 'listed' },
      { text: 'cannot take calls', standing: 'listed' },
      { text: 'confidential request', standing: 'listed' },
      { text: 'confidential task', standing: 'listed' },
      { text: 'handle this discreetly', standing: 'listed' },
      { text: 'handle this for me', standing: 'listed' },
      { text: 'keep this between us', standing: 'listed' },
      { text: 'keep this confidential', standing: 'listed' },
      { text: 'need you to handle', standing: 'listed' },
      { text: 'need you to run', standing: 'listed' },
      { text: 'quick favor', standing: 'listed' },
      { text: 'run a quick task', standing: 'listed' },
      { text: 'send me your cell', standing: 'listed' },
      { text: 'surprise for the staff', standing: 'listed' },
      { text: 'surprise for the team', standing: 'listed' },
      { text: 'your cell number', standing: 'listed' },
    ],
  },
];
