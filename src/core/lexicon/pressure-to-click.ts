import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

/** An order that is spoken of, and not asked for: “your order now ships on Tuesday”. */
const SPOKEN_OF =
  /(?<!\b(?:place|complete|make) )\b(?:a|an|the|this|that|your|my|our|his|her|their|every) $/i;

/** What tells a reader when or about what to answer: “please get back to me by Friday”. */
const OCCASION = /\b(?:when|once|if|by|before|after|about|with)\b/i;

export const pressureToClick: readonly Family[] = [
  {
    name: 'button',
    message: (phrase) => text`“${phrase}” is common in spam. Name what the button does.`,
    phrases: [
      { text: 'button below to access', instead: 'button below to open' },
      { text: 'click on the button', instead: 'use the button' },
      { text: 'click on the button below', instead: 'use the button below' },
    ],
  },
  {
    name: 'answer-button',
    message: (phrase) => text`“${phrase}” is common in spam. Say what to write and to whom.`,
    exact: true,
    phrases: [
      { text: 'click reply', instead: 'reply' },
      { text: 'click send', instead: 'send it' },
    ],
  },
  {
    name: 'click',
    message: (phrase) => text`“${phrase}” is common in spam. Name what the link leads to.`,
    phrases: [
      { text: 'by clicking here', instead: 'on this page' },
      'click here now',
      'click here or',
      'click here to claim',
      { text: 'click here to get started', instead: 'get started' },
      { text: 'click here to order', instead: ['order', 'order here'] },
      { text: 'click here to see', instead: 'see' },
      { text: 'click here to see the', instead: 'see the' },
      { text: 'click here to start', instead: ['start', 'start here'] },
      { text: 'click here to visit', instead: 'visit' },
      'click now',
      { text: 'click on the following', instead: 'use the following' },
      { text: 'click on the following link', instead: ['use the following link', 'follow the link below'] },
      { text: 'click on the link', instead: ['use the link', 'follow the link'] },
      { text: 'click on the link below', instead: ['use the link below', 'follow the link below'] },
      { text: 'click on this link', instead: ['use this link', 'follow this link'] },
      { text: 'click the following link', instead: ['use the following link', 'follow the link below'] },
      { text: 'click this link', instead: ['use this link', 'follow this link'] },
      'just click',
      'just click here',
      { text: 'please click below', instead: 'please use the link below' },
      'please click here',
      { text: 'please click here to', instead: 'please' },
      { text: 'please click on', instead: 'open' },
      { text: 'please click on the', instead: 'open the' },
      { text: 'please click on the link', instead: ['please use the link', 'please follow the link'] },
      'simply click',
      'simply click here',
      { text: 'simply click on', instead: 'open' },
      { text: 'simply click on the', instead: 'open the' },
    ],
    listed: [
      'click here if',
      { text: 'click here to get', instead: 'get' },
      { text: 'click the link below', instead: ['use the link below', 'follow the link below'] },
    ],
  },
  {
    name: 'link',
    message: (phrase) => text`“${phrase}” is common in spam. Name the page and what it offers.`,
    exact: true,
    phrases: [
      { text: 'go here', instead: 'see this page' },
      { text: 'please visit our website', instead: 'please see our website' },
      { text: 'visit our site', instead: 'see our site' },
      { text: 'visit our web site', instead: 'see our website' },
      { text: 'visit our website', instead: 'see our website' },
    ],
  },
  {
    name: 'copying',
    message: (phrase) => text`“${phrase}” is common in spam. Use a link instead.`,
    exact: true,
    phrases: ['paste it into your'],
  },
  {
    name: 'sharing',
    message: (phrase) => text`“${phrase}” is common in spam. Give readers a link to share instead.`,
    exact: true,
    phrases: ['tell your friends'],
  },
  {
    name: 'form',
    message: (phrase) => text`“${phrase}” is common in spam. Say what the form is for.`,
    exact: true,
    phrases: [
      { text: 'complete the form below', instead: ['use the form below', 'fill in the form below'] },
      { text: 'fill out the form', instead: ['use the form', 'fill in the form'] },
      { text: 'fill out the form below', instead: ['use the form below', 'fill in the form below'] },
    ],
  },
  {
    name: 'free',
    message: (phrase) => text`“${phrase}” is common in spam. Say on what condition it is free.`,
    exact: true,
    phrases: [
      { text: 'claim your free', instead: ['get your', 'download your'] },
      'get free',
      { text: 'get your free', instead: ['get your', 'download your'] },
      { text: 'join for free', instead: ['join at no charge', 'join'] },
    ],
  },
  {
    name: 'claim',
    message: (phrase) => text`“${phrase}” is common in spam. Say what the reader gets and why.`,
    phrases: [
      'chance to claim',
      'chance to claim your',
      { text: 'claim all', exact: true },
      { text: 'claim now', exact: true },
      { text: 'claim rewards', exact: true },
      { text: 'claim this', exact: true },
      { text: 'claim your', instead: ['use your', 'collect your'], exact: true },
      'claim your reward',
      'eligible to claim',
      'how to claim',
      'how to claim your',
      { text: 'redeem your', instead: 'use your', exact: true },
      { text: 'see if you qualify', instead: 'see who qualifies' },
      { text: 'unlock your', instead: ['open your', 'get your'], exact: true },
      'you can claim your',
    ],
  },
  {
    name: 'answer',
    message: (phrase) =>
      text`“${phrase}” is common in spam that asks for an answer. Ask a specific question instead.`,
    unlessFollowed: OCCASION,
    exact: true,
    phrases: [
      'chat with me',
      { text: 'kindly contact', instead: 'contact' },
      { text: 'kindly get back', instead: 'please reply' },
      { text: 'kindly reply', instead: 'reply' },
      { text: 'kindly respond', instead: 'respond' },
      'please get back',
      { text: 'please get back to', instead: 'please reply to' },
      { text: 'please write me', instead: 'please write to me' },
      { text: 'reply back', instead: 'reply' },
      { text: 'reply now', instead: 'reply' },
    ],
  },
  {
    name: 'action',
    message: (phrase) => text`“${phrase}” is a call to action common in spam. Say what the reader gets.`,
    unlessPreceded: SPOKEN_OF,
    exact: true,
    phrases: [
      'buy direct',
      { text: 'discover how', instead: ['see how', 'learn how'] },
      { text: 'enter now', instead: 'enter' },
      { text: 'instant access', instead: 'access' },
      { text: 'join us now', instead: 'join us' },
      { text: 'order now', instead: 'order' },
      'take advantage of this',
      { text: 'try now', instead: 'try it' },
    ],
    listed: [
      { text: 'apply online', instead: ['apply', 'apply on our site'] },
      { text: 'get it now', instead: 'get it' },
    ],
  },
];
