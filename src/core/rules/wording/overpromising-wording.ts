import { wording } from '../phrase-rule.ts';

export const overpromisingWording = wording({
  id: 'overpromising-wording',
  category: 'overpromise',
  title: 'Exaggerated promises',
  why: '“Miracle”, “guaranteed”, “change your life”: such promises are common in spam, and readers doubt them. Say what the product does, with a figure or an example.',
  filters: ['GUARANTEED_100_PERCENT', 'RISK_FREE', 'BANG_GUAR'],
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
