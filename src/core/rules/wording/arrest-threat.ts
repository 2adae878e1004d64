import { freeMailboxes } from '../../facts/message/contacts.ts';
import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const arrestThreat = fraud({
  id: 'arrest-threat',
  title: 'Threat of arrest with a demand for payment',
  why: 'A threat of arrest or court with an immediate payment by gift card, by cryptocurrency or to a free mailbox is typical of fraud in the name of an authority. A real demand names the case and the law, and gives time to answer.',
  shapes: [
    { cues: ['threat', 'pay', 'deadline', 'untraceable money'] },
    { cues: ['threat', 'pay', 'deadline'], needs: freeMailboxes },
  ],
  message: ([first = '', second = '', third = '']) =>
    text`“${first}”, “${second}” and “${third}” together are typical of fraud in the name of an authority. Name the case, and give time to answer.`,
  examples: [
    { format: 'text', draft: 'To stop the ⟦arrest⟧ pay at once in bitcoin.' },
    { format: 'text', draft: 'The police arrest nobody. Pay at the desk.' },
  ],
});
