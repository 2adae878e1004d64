import { wording } from '../phrase-rule.ts';

export const advanceFeeWording = wording({
  id: 'advance-fee-wording',
  category: 'advance-fee',
  title: 'Advance-fee wording',
  why: 'These phrases are common in letters that promise a fortune for a small payment, and rare in other email. Use plain words instead.',
  most: { transactional: 1 },
  filters: [
    'ADVANCE_FEE_2_NEW_MONEY',
    'XFER_LOTSA_MONEY',
    'MONEY_FRAUD_3',
    'UNCLAIMED_MONEY',
    'ADVANCE_FEE_5_NEW_MONEY',
    'MONEY_NOHTML',
  ],
  examples: [
    { format: 'text', draft: 'I need a ⟦reliable person⟧ for this.' },
    { format: 'text', draft: 'Thank you for your trust.' },
  ],
});
