import { wording } from '../phrase-rule.ts';

export const freeOfferWording = wording({
  id: 'free-offer-wording',
  category: 'free-offers',
  title: 'Free-offer wording',
  why: '“Free” by itself is fine, but these phrases are much more common in spam than in legitimate email. Say what is free and on what condition.',
  filters: ['FREE_QUOTE_INSTANT'],
  examples: [
    {
      format: 'html',
      draft: '<p>Get it today with a ⟦free gift⟧.</p>',
      fixed: '<p>Get it today with a gift.</p>',
    },
    { format: 'text', draft: 'Take an ⟦absolutely free⟧ chair, with ⟦no obligation⟧.' },
    { format: 'text', draft: 'Feel free to call us: delivery is free from 40 euros.' },
  ],
});
