import { text } from '../../text/message.ts';
import { wording } from '../phrase-rule.ts';

export const advanceFeeWording = wording({
  id: 'advance-fee-wording',
  category: 'advance-fee',
  title: 'Wording of advance-fee fraud',
  why: 'These phrases come from letters that promise a share of a fortune for a small payment ahead. They hardly occur in other mail, so even one of them counts.',
  filters: [
    'ADVANCE_FEE_2_NEW_MONEY',
    'ADVANCE_FEE_3_NEW',
    'MONEY_FRAUD_3',
    'UNCLAIMED_MONEY',
    'ADVANCE_FEE_5_NEW_MONEY',
    'XFER_LOTSA_MONEY',
    'MONEY_NOHTML',
  ],
  message: (phrase) => text`“${phrase}” is a phrase of advance-fee fraud; say it in other words.`,
  examples: [
    { format: 'text', draft: 'I need a ⟦reliable person⟧ for this.' },
    { format: 'text', draft: 'Thank you for your trust.' },
  ],
});
