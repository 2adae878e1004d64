import { text } from '../../text/message.ts';
import { wording } from '../phrase-rule.ts';

export const moneyWording = wording({
  id: 'money-wording',
  category: 'money',
  title: 'Money wording',
  why: 'Promises of cash, savings and income are the most common subject of spam. Say what the thing costs or what the reader gets, in figures; leave the promise out.',
  filters: ['LOTS_OF_MONEY', 'FIN_FREE', 'LUCRATIVE', 'MONEY_BACK'],
  message: (phrase) =>
    text`“${phrase}” sounds like a money scheme; say in figures what the reader pays or gets.`,
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
