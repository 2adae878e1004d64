import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

/** A date, a weekday, a number or a value that a template fills in. */
const DATE =
  /[\d\uFDD0]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|febr)uary\b|\b(?:march|april|may|june|july|august)\b|\b(?:septem|octo|novem|decem)ber\b|\b(?:today|tonight|tomorrow|midnight)\b/i;

/** Where another is to act, or an order or a call is spoken of: “the council has to act now”, “your order today”. */
const NO_REQUEST =
  /(?:(?<!\b(?:you|place|complete|make) )\b(?:has to|have to|had to|must|should|need to|needs to|will|can|could|a|an|the|this|that|these|your|my|our|his|her|their|every|any|no)|\b(?:we|they|he|she|it|who|governments?|councils?|leaders|people)) $/i;

export const urgency: readonly Family[] = [
  {
    name: 'validity',
    message: (phrase) => text`“${phrase}” is common in spam. Give the exact date.`,
    unlessFollowed: DATE,
    phrases: [
      { text: 'offer expires', instead: 'offer ends' },
      { text: 'offer is valid', exact: true },
    ],
  },
  {
    name: 'delivery',
    message: (phrase) => text`“${phrase}” is common in spam. Say when it arrives.`,
    phrases: [{ text: 'immediate delivery' }],
  },
  {
    name: 'missing',
    message: (phrase) =>
      text`“${phrase}” is a sales phrase common in spam. Say what the reader gets instead.`,
    holdsWhenDenied: true,
    phrases: [{ text: "don't miss out on this" }, { text: 'miss out on this' }],
  },
  {
    name: 'opportunity',
    message: (phrase) =>
      text`“${phrase}” is a sales phrase common in spam. Say what the reader gets instead.`,
    unlessFollowed: /^ (?:at|outside|by|near|behind) /,
    phrases: [
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
      { text: 'final notice', instead: 'reminder', exact: true },
      { text: 'immediate attention', instead: 'attention' },
      { text: 'prompt response' },
      { text: 'reply immediately', instead: 'reply' },
      { text: 'requires immediate' },
      { text: 'respond immediately', instead: 'respond' },
      { text: 'submit claim' },
      { text: 'urgent' },
      { text: 'urgent action' },
      { text: 'urgent business' },
      { text: 'urgent need', exact: true },
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
    unlessPreceded: NO_REQUEST,
    phrases: [
      { text: 'act fast' },
      { text: 'act now' },
      { text: 'act quickly' },
      { text: 'action now' },
      { text: 'call now' },
      { text: 'call today' },
      { text: 'call toll free' },
      { text: 'contact us now', instead: 'contact us' },
      { text: 'contact us today', instead: 'contact us' },
      { text: "don't delay" },
      { text: "don't pass this up" },
      { text: "don't wait" },
      { text: 'get started now', instead: 'get started' },
      { text: 'hurry', exact: true },
      { text: 'hurry up' },
      { text: 'now is the perfect time', instead: 'this is a good time', standing: 'listed' },
      { text: 'now is the time' },
      { text: 'order today' },
      { text: 'participate now' },
      { text: 'pick up the phone' },
      { text: 'play now', instead: 'play' },
      { text: 'what are you waiting for' },
    ],
    listed: [
      'act immediately',
      'book now before',
      'call immediately',
      'call right now',
      'call us immediately',
      "don't let this",
      "don't miss out",
      "don't miss this",
      'get yours now',
      'get yours today',
      'grab it now',
      'grab the deal',
      'grab yours now',
      'join now before',
      'now or never',
      'order immediately',
      'order yours now',
      'order yours today',
      'respond now',
      'rush my',
      'shop now before',
      'start right now',
      'time sensitive',
    ],
  },
];
