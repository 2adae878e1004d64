import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const begging: readonly Family[] = [
  {
    name: 'charity',
    message: (phrase) =>
      text`“${phrase}” is common in spam about donations. Name the organization and its project.`,
    phrases: ['dear beloved', 'god bless', 'may god', 'remain blessed'],
    topics: [
      'charity organization',
      'charity project',
      'diagnosed with cancer',
      'orphanage',
      'orphans',
      'relief fund',
    ],
    everyday: ['bless you', 'donate my', 'god bless you', 'less privileged', 'thank you and god'],
    listed: [
      'attention beloved',
      'begging you',
      'beloved in',
      'children are dying',
      'children are starving',
      'crying every night',
      'dying children',
      'dying every day',
      'god fearing',
      'god will bless',
      'greetings in the name',
      'heart of gold',
      'help us with any',
      'in his service',
      'in the name of the lord',
      'last wish',
      'orphan children',
      'orphans and widows',
      'people are dying',
      'please help us with',
      'relief committee',
      'starving children',
      'terminally ill',
      'we are begging',
      'widows and orphans',
      'your generous heart',
    ],
  },
];
