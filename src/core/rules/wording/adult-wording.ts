import { wording } from '../phrase-rule.ts';

export const adultWording = wording({
  id: 'adult-wording',
  category: 'adult',
  title: 'Adult wording',
  why: 'Adult words are common in spam, and many companies block email that contains them.',
  filters: ['MALE_ENHANCE', 'MORE_SEX', 'BODY_ENHANCEMENT'],
  examples: [
    { format: 'text', draft: 'All about ⟦hardcore⟧ films.' },
    { format: 'text', draft: 'Adults pay 12 euros, children go free.' },
  ],
});
