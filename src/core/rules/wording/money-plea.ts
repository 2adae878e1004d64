import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const moneyPlea = fraud({
  id: 'money-plea',
  title: 'Plea for money in an emergency',
  why: 'An emergency, a request to send money and a reason to keep quiet about it are typical of fraud in the name of a friend, a relative or a partner. If you really need help, call the person.',
  shapes: [{ cues: ['plight', 'lend me', 'hush'] }],
  message: ([first = '', second = '', third = '']) =>
    text`“${first}”, “${second}” and “${third}” together are typical of fraud in the name of a friend. Call the person instead.`,
  examples: [
    {
      format: 'text',
      draft: 'I ⟦lost my wallet⟧ and need you to lend me 500 euros. Please do not tell Mum.',
    },
    { format: 'text', draft: 'I lost my wallet at your party. If you find it, please call me.' },
  ],
});
