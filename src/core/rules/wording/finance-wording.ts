import { wording } from '../phrase-rule.ts';

export const financeWording = wording({
  id: 'finance-wording',
  category: 'finance-and-crypto',
  title: 'Finance and cryptocurrency wording',
  why: 'Loans, investments and cryptocurrency are common subjects of spam. If that is your business, name the product, its terms and the provider, and avoid slogans.',
  most: { transactional: 1 },
  filters: ['BAD_CREDIT', 'TVD_SUBJ_WIPE_DEBT'],
  examples: [
    { format: 'text', draft: 'A unique ⟦investment opportunity⟧ near you.' },
    { format: 'text', draft: 'The invoice is paid from your bank account on 3 June.' },
  ],
});
