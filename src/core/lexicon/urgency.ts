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
    phrases: ['immediate delivery'],
  },
  {
    name: 'missing',
    message: (phrase) =>
      text`“${phrase}” is a sales phrase common in spam. Say what the reader gets instead.`,
    holdsWhenDenied: true,
    phrases: ["don't miss out on this", 'miss out on this'],
  },
  {
    name: 'opportunity',
    message: (phrase) =>
      text`“${phrase}” is a sales phrase common in spam. Say what the reader gets instead.`,
    unlessFollowed: /^ (?:at|outside|by|near|behind) /,
    phrases: [
      'do not miss',
      "don't miss your",
      "don't miss your chance",
      { text: 'exclusive opportunity', instead: ['opportunity', 'invitation'] },
      { text: 'golden opportunity', instead: ['good opportunity', 'opportunity'] },
      { text: 'is waiting for you', instead: ['is ready for you', 'is here for you'] },
      'once in a lifetime',
      'seize the moment',
      'this is your chance',
      { text: 'this is your chance to', instead: 'you can' },
      'this opportunity',
      { text: 'waiting for you', instead: ['ready for you', 'here for you'] },
      "won't want to miss",
      { text: 'your chance to', instead: ['an opportunity to', 'a way to'] },
    ],
  },
  {
    name: 'request',
    message: (phrase) =>
      text`“${phrase}” is common in phishing and other spam. Say what you need and by when.`,
    phrases: [
      'attention to this matter',
      { text: 'final notice', instead: 'reminder', exact: true },
      { text: 'immediate attention', instead: 'attention' },
      { text: 'prompt response', instead: ['reply', 'answer'] },
      { text: 'reply immediately', instead: 'reply' },
      'requires immediate',
      { text: 'respond immediately', instead: 'respond' },
      'submit claim',
      'urgent',
      { text: 'urgent action', instead: 'action' },
      'urgent business',
      { text: 'urgent need', instead: 'need', exact: true },
      { text: 'urgent notice', instead: 'notice' },
      { text: 'urgent reply', instead: 'reply' },
      { text: 'urgent response', instead: 'reply' },
      'very urgent',
      'waiting for your urgent',
      'your immediate',
      'your prompt',
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
      'act fast',
      'act now',
      'act quickly',
      'action now',
      { text: 'call now', instead: ['call us', 'phone us'] },
      { text: 'call today', instead: ['call us', 'phone us'] },
      { text: 'call toll free', instead: 'call free of charge' },
      { text: 'contact us now', instead: 'contact us' },
      { text: 'contact us today', instead: 'contact us' },
      "don't delay",
      "don't pass this up",
      "don't wait",
      { text: 'get started now', instead: 'get started' },
      { text: 'hurry', exact: true },
      'hurry up',
      'now is the time',
      { text: 'order today', instead: 'order' },
      { text: 'participate now', instead: ['take part', 'participate'] },
      { text: 'pick up the phone', instead: ['call us', 'phone us'] },
      { text: 'play now', instead: 'play' },
      'what are you waiting for',
    ],
    listed: [
      { text: 'now is the perfect time', instead: 'this is a good time' },
      'act immediately',
      { text: 'book now before', instead: 'book before' },
      { text: 'call immediately', instead: 'call us' },
      { text: 'call right now', instead: 'call us' },
      { text: 'call us immediately', instead: 'call us' },
      "don't let this",
      "don't miss out",
      "don't miss this",
      { text: 'get yours now', instead: ['get yours', 'choose yours'] },
      { text: 'get yours today', instead: ['get yours', 'choose yours'] },
      { text: 'grab it now', instead: 'get it' },
      { text: 'grab the deal', instead: ['use the offer', 'see the offer'] },
      { text: 'grab yours now', instead: ['get yours', 'choose yours'] },
      { text: 'join now before', instead: 'join before' },
      'now or never',
      { text: 'order immediately', instead: 'order' },
      { text: 'order yours now', instead: 'order yours' },
      { text: 'order yours today', instead: 'order yours' },
      { text: 'respond now', instead: ['respond', 'answer'] },
      'rush my',
      { text: 'shop now before', instead: 'shop before' },
      { text: 'start right now', instead: ['start', 'begin'] },
      'time sensitive',
    ],
  },
];
