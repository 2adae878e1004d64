import { text } from '../text/message.ts';
import type { Family } from './phrase.ts';

export const deceptiveClaims: readonly Family[] = [
  {
    name: 'not-spam',
    message: (phrase) => text`“${phrase}” is common in spam and rare in legitimate email. Remove it.`,
    holdsWhenDenied: true,
    phrases: [
      { text: 'anti spam policy' },
      { text: 'cannot be considered spam' },
      { text: 'considered spam' },
      { text: 'is not spam' },
      { text: 'not unsolicited' },
      { text: 'spam policy' },
      { text: 'this is not spam' },
      { text: 'unsolicited email' },
    ],
  },
  {
    name: 'stop',
    message: (phrase) => text`“${phrase}” is common in spam. Offer an unsubscribe link instead.`,
    holdsWhenDenied: true,
    phrases: [{ text: 'further transmissions' }, { text: 'may be stopped' }],
  },
  {
    name: 'law',
    message: (phrase) =>
      text`“${phrase}” is a legal phrase common in spam. Remove it, or link to your privacy policy.`,
    holdsWhenDenied: true,
    phrases: [
      { text: 'full compliance' },
      { text: 'full compliance with' },
      { text: 'in compliance with' },
      { text: 'in full compliance' },
      { text: 'in full compliance with' },
      { text: 'not be held accountable' },
      { text: 'sent in compliance' },
      { text: 'under bill' },
      { text: 'your right to privacy' },
    ],
  },
  {
    name: 'trust',
    message: (phrase) => text`“${phrase}” is common in spam. Give a fact or a source instead.`,
    holdsWhenDenied: true,
    phrases: [{ text: 'believe me' }, { text: 'rest assured' }],
  },
  {
    name: 'advertisement',
    message: (phrase) =>
      text`“${phrase}” is common in spam. Let the sender name and the subject line say what the email is.`,
    holdsWhenDenied: true,
    phrases: [
      { text: 'commercial advertisement' },
      { text: 'email advertisement' },
      { text: 'promotional email' },
      { text: 'promotional mailing' },
      { text: 'this advertisement' },
      { text: 'this is a one time' },
      { text: 'this is an advertisement' },
    ],
  },
  {
    name: 'source',
    message: (phrase) => text`“${phrase}” is common in spam. Say where and when the reader signed up.`,
    holdsWhenDenied: true,
    phrases: [
      { text: 'email address was obtained' },
      { text: 'marketing partners' },
      { text: 'obtained your' },
      { text: 'one of our partner' },
      { text: 'opt in email' },
      { text: 'opt in list' },
      { text: 'opted in to receive' },
      { text: 'our affiliates' },
      { text: 'our marketing partners' },
      { text: 'you have opted' },
    ],
  },
];
