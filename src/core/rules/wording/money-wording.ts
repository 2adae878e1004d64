import { wording } from '../phrase-rule.ts';

export const moneyWording = wording({
  id: 'money-wording',
  category: 'money',
  title: 'Money and discount wording',
  why: 'Promises of cash, savings and income are among the most common subjects of spam. State the price, the exact discount or the terms, and leave the promise out.',
  filters: ['LOTS_OF_MONEY', 'FIN_FREE', 'MONEY_BACK'],
  examples: [
    { format: 'html', draft: '<p>Here is how ⟦you can earn⟧ without leaving the house.</p>' },
    {
      format: 'text',
      draft: 'You pay with a 30-day ⟦money-back guarantee⟧.',
      fixed: 'You pay with a 30-day refund guarantee.',
    },
    { format: 'text', draft: 'Our work from home policy: keep costs as low as possible.' },
    { format: 'text', draft: 'The invoice is over 40 euros, due in June.' },
  ],
});
