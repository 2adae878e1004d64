import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

/** A date, a weekday, a number or a value that a template fills in. */
const DATE =
  /[\d\uFDD0]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|febr)uary\b|\b(?:march|april|may|june|july|august)\b|\b(?:septem|octo|novem|decem)ber\b|\b(?:today|tonight|tomorrow|midnight)\b/i;

export const urgency: readonly Family[] = [
  {
    name: 'validity',
    message: (phrase) => text`“${phrase}” is common in spam. Give the exact date.`,
    unlessFollowed: DATE,
    phrases: [{ text: 'offer expires', instead: 'offer ends' }, { text: 'offer is valid' }],
  },
  {
    name: 'delivery',
    message: (phrase) => text`“${phrase}” is common in spam. Say when it arrives.`,
    phrases: [{ text: 'immediate delivery' }],
  },
  {
    name: 'scarcity',
    message: (phrase) =>
      text`“${phrase}” is pressure wording common in spam. Say when the offer ends or how much is left.`,
    phrases: [
      { text: 'a limited time' },
      { text: 'available for a limited' },
      { text: 'for a limited time' },
      { text: 'for a limited time only' },
      { text: 'limited offer' },
      { text: 'limited supply' },
      { text: 'limited time offer' },
      { text: 'limited time only' },
      { text: 'this is a limited' },
      { text: 'this limited time', instead: 'this' },
      { text: 'time is running out' },
      { text: 'week only' },
      { text: 'while supplies last' },
      { text: "won't last" },
      { text: "won't last long" },
    ],
  },
  {
    name: 'missing',
    message: (phrase) =>
      text`“${phrase}” is a sales phrase common in spam. Say what the reader gets instead.`,
    holdsWhenDenied: true,
    phrases: [{ text: 'miss out on this' }],
  },
  {
    name: 'opportunity',
    message: (phrase) =>
      text`“${phrase}” is a sales phrase common in spam. Say what the reader gets instead.`,
    phrases: [
      { text: 'be one of the first' },
      { text: 'do not miss' },
      { text: "don't miss your" },
      { text: "don't miss your chance" },
      { text: 'exclusive opportunity' },
      { text: 'golden opportunity' },
      { text: 'is waiting for you' },
      { text: 'once in a lifetime' },
      { text: 'seize the moment' },
      { text: 'this is your chance' },
      { text: 'this is your chance to', instead: 'you can' },
      { text: 'this opportunity' },
      { text: 'waiting for you' },
      { text: "won't want to miss" },
      { text: 'your chance to' },
    ],
  },
  {
    name: 'request',
    message: (phrase) =>
      text`“${phrase}” is common in phishing and other spam. Say what you need and by when.`,
    phrases: [
      { text: 'attention to this matter' },
      { text: 'final notice', instead: 'reminder' },
      { text: 'immediate attention', instead: 'attention' },
      { text: 'prompt response' },
      { text: 'reply immediately', instead: 'reply' },
      { text: 'requires immediate' },
      { text: 'respond immediately', instead: 'respond' },
      { text: 'submit claim' },
      { text: 'urgent' },
      { text: 'urgent action' },
      { text: 'urgent business' },
      { text: 'urgent need' },
      { text: 'urgent notice' },
      { text: 'urgent reply', instead: 'reply' },
      { text: 'urgent response', instead: 'reply' },
      { text: 'very urgent' },
      { text: 'waiting for your urgent' },
      { text: 'your immediate' },
      { text: 'your prompt' },
      { text: 'your prompt response', instead: 'your reply' },
      { text: 'your urgent reply', instead: 'your reply' },
      { text: 'your urgent response', instead: 'your reply' },
    ],
  },
  {
    name: 'haste',
    message: (phrase) =>
      text`“${phrase}” is pressure wording common in spam. Give the reader a reason or a date instead.`,
    phrases: [
      { text: 'act fast' },
      { text: 'act now' },
      { text: 'act quickly' },
      { text: 'action now' },
      { text: 'call today' },
      { text: 'contact us now', instead: 'contact us' },
      { text: 'contact us today', instead: 'contact us' },
      { text: "don't delay" },
      { text: 'get started now', instead: 'get started' },
      { text: 'hurry' },
      { text: 'hurry up' },
      { text: 'now is the perfect time', instead: 'this is a good time' },
      { text: 'now is the time' },
      { text: 'order today' },
      { text: 'participate now' },
      { text: 'play now', instead: 'play' },
      { text: 'what are you waiting for' },
    ],
  },
];
