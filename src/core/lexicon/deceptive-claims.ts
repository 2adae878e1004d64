import type { Phrase } from './phrase.ts';

export const deceptiveClaims: readonly Phrase[] = [
  { text: 'anti spam policy' },
  { text: 'believe me' },
  { text: 'considered spam' },
  { text: 'found your email' },
  { text: 'full compliance with' },
  { text: 'in full compliance' },
  { text: 'is not a spam' },
  { text: 'is not spam' },
  { text: 'not considered spam' },
  { text: 'one of our partner' },
  { text: 'opt in email' },
  { text: 'our partner sites' },
  { text: 'paid advertisement' },
  { text: 'partner sites' },
  { text: 'rest assured' },
  { text: 'this advertisement' },
  { text: 'this is an advertisement' },
  { text: 'under bill' },
  { text: 'we assure you' },
];
