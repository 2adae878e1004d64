import { text } from '../../text/message.ts';
import { wording } from '../phrase-rule.ts';

export const overpromisingWording = wording({
  id: 'overpromising-wording',
  category: 'overpromise',
  title: 'Promises too good to be true',
  why: '“Miracle”, “guaranteed”, “change your life”: what promises everything is what spam promises, and readers have learned to doubt it. Say what the thing does, with a figure or an example.',
  filters: ['GUARANTEED_100_PERCENT', 'RISK_FREE', 'BANG_GUAR'],
  message: (phrase) =>
    text`“${phrase}” promises more than anyone believes; say what it does, with a figure or an example.`,
  examples: [
    { format: 'html', draft: '<p>A ⟦miracle⟧ for your garden.</p>' },
    {
      format: 'html',
      draft: '<p>Planting is ⟦quick and easy⟧ with a ⟦groundbreaking⟧ spade.</p>',
      fixed: '<p>Planting is simple with a new spade.</p>',
    },
    { format: 'html', draft: '<p>It comes with a two-year guarantee.</p>' },
  ],
});
