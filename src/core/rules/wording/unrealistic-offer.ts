import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const unrealisticOffer = fraud({
  id: 'unrealistic-offer',
  title: 'Offer too good to be true',
  why: 'A promised gain without effort, risk or conditions, together with pressure to act at once, is typical of spam about jobs, loans, diplomas and diets. Say what you offer, what it costs and what it takes.',
  shapes: [{ cues: ['wonder', 'gain', 'act'] }],
  message: ([first = '', second = '', third = '']) =>
    text`“${first}” with “${second}” and “${third}” reads like an offer that is too good to be true. Say what it costs and what it takes.`,
  examples: [
    { format: 'text', draft: 'Earn 900 euros with ⟦no experience⟧. Apply now.' },
    { format: 'text', draft: 'You earn 20 euros an hour. We train you for two weeks.' },
  ],
});
