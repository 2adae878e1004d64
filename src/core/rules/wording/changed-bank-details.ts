import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const changedBankDetails = fraud({
  id: 'changed-bank-details',
  title: 'Changed bank details',
  why: 'New bank details with haste, or with a reason not to call, are how payments to suppliers and salaries are diverted. In a real change, ask the reader to confirm it by phone at a number they already have.',
  shapes: [{ cues: ['new bank', 'before you ask'], within: 500, unless: 'asks to verify' }],
  message: ([first = '', second = '']) =>
    text`“${first}” with “${second}” is typical of payment fraud. Ask the reader to confirm the change by phone at a number they already have.`,
  examples: [
    { format: 'text', draft: 'Please remit to ⟦our new account⟧. Do not call our office this week.' },
    {
      format: 'text',
      draft:
        'We have a new bank account. Please call us on the number you have to confirm it before the next payment.',
    },
  ],
});
