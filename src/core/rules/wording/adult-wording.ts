import { text } from '../../text/message.ts';
import { wording } from '../phrase-rule.ts';

export const adultWording = wording({
  id: 'adult-wording',
  category: 'adult',
  title: 'Adult wording',
  why: 'Adult words send a mail to the junk folder, whatever it is about, and many companies block them outright.',
  filters: ['MALE_ENHANCE', 'MORE_SEX', 'BODY_ENHANCEMENT'],
  message: (phrase) =>
    text`“${phrase}” is an adult phrase that filters block; say it otherwise or leave it out.`,
  examples: [
    { format: 'text', draft: 'All about ⟦hardcore⟧ films.' },
    { format: 'text', draft: 'Adults pay 12 euros, children go free.' },
  ],
});
