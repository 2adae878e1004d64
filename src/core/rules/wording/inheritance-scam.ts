import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const inheritanceScam = fraud({
  id: 'inheritance-scam',
  title: 'Large sum offered to a stranger',
  why: 'An estate or a fund of millions, secrecy, and a request for help with a transfer are typical of advance-fee fraud. If you write about a real estate or fund, name the office, the case and the law firm, and don’t ask for bank details by email.',
  shapes: [{ cues: ['estate', 'secrecy', 'transfer'] }],
  message: ([first = '', second = '', third = '']) =>
    text`“${first}” together with “${second}” and “${third}” is typical of advance-fee fraud. Name the office and the case, and don’t ask for bank details.`,
  examples: [
    { format: 'text', draft: 'You are ⟦next of kin⟧. The transfer is strictly confidential.' },
    { format: 'text', draft: 'You are next of kin of our patient. Visits are from two to six.' },
  ],
});
