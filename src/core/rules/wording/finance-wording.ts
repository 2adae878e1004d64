import { text } from '../../text/message.ts';
import { wording } from '../phrase-rule.ts';

export const financeWording = wording({
  id: 'finance-wording',
  category: 'finance-and-crypto',
  title: 'Wording of loans, investments and crypto money',
  why: 'Offers of loans, investments and crypto money fill spam folders. If that is your business, name the product, the terms and who supervises you, and leave the slogans out.',
  filters: ['BAD_CREDIT', 'REFINANCE_NOW', 'PUMPDUMP', 'TVD_SUBJ_WIPE_DEBT'],
  message: (phrase) =>
    text`“${phrase}” sounds like a loan or investment offer; name the product and its terms.`,
  examples: [
    { format: 'text', draft: 'A unique ⟦investment opportunity⟧ near you.' },
    { format: 'text', draft: 'The invoice is paid from your bank account on 3 June.' },
  ],
});
