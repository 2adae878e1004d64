import { text } from '../../text/message.ts';
import { wording } from '../phrase-rule.ts';

export const freeOfferWording = wording({
  id: 'free-offer-wording',
  category: 'free-offers',
  title: 'Wording of free offers',
  why: '“Free” by itself is an ordinary word and not reported. These phrases are not ordinary: they come from giveaways and traps with a small print. Say plainly what costs nothing, and on what condition.',
  filters: ['FREE_QUOTE_INSTANT'],
  message: (phrase) =>
    text`“${phrase}” sounds like a giveaway; say plainly what costs nothing and on what condition.`,
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
