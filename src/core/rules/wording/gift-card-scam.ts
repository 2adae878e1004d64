import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const giftCardScam = fraud({
  id: 'gift-card-scam',
  title: 'Request to buy gift cards',
  why: 'A request to buy gift cards and send their codes is a common fraud in the name of a boss or a friend. If you sell gift cards, name your shop and link to it.',
  shapes: [{ cues: ['gift card', 'card codes', 'errand'] }],
  message: ([first = '', second = '']) =>
    text`“${first}” and “${second}” together are typical of fraud in the name of a boss. Order gift cards through your purchasing department.`,
  examples: [
    { format: 'text', draft: 'Please buy five ⟦gift cards⟧ and mail me the codes.' },
    { format: 'text', draft: 'Our gift cards are a good present. Choose one in the shop.' },
  ],
});
