import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const secretErrand = fraud({
  id: 'secret-errand',
  title: 'Confidential favor for a boss',
  why: 'An unreachable boss with a small task that must stay quiet is how fraud with gift cards and transfers begins. Say in the first email what you need, and let the reader call you back.',
  shapes: [{ cues: ['out of reach', 'small task', 'quietly'], within: 500 }],
  message: ([first = '', second = '', third = '']) =>
    text`“${first}”, “${second}” and “${third}” together are typical of fraud in the name of a boss. Say what you need, and let the reader call you back.`,
  examples: [
    { format: 'text', draft: 'I am ⟦in a meeting⟧ and need you to handle something. Reply by email only.' },
    { format: 'text', draft: 'I am in a meeting until three. Could you book the room for Monday?' },
  ],
});
