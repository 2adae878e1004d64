import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const rentalScam = fraud({
  id: 'rental-scam',
  title: 'Deposit for something unseen',
  why: 'A deposit for an apartment, a pet or a vehicle whose owner is abroad and can’t show it is typical of fraud. Offer a viewing, and take no payment before it.',
  shapes: [{ cues: ['thing offered', 'pay before', 'never seen'] }],
  message: ([first = '', second = '', third = '']) =>
    text`“${first}”, “${second}” and “${third}” together are typical of rental fraud. Offer a viewing before any payment.`,
  examples: [
    {
      format: 'text',
      draft:
        '⟦The apartment⟧ is free. I am abroad, so the keys will be sent after your deposit of 900 euros.',
    },
    {
      format: 'text',
      draft: 'The apartment is free. Come and see it on Friday; the deposit is due when you sign.',
    },
  ],
});
