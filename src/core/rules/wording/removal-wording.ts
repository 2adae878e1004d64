import { text } from '../../text/message.ts';
import { wording } from '../phrase-rule.ts';

export const removalWording = wording({
  id: 'removal-wording',
  category: 'removal-wording',
  title: 'Removal wording',
  why: 'Spam of old asked readers to reply “remove”, and filters remember. Offer an unsubscribe link, and call it that.',
  filters: ['EXCUSE_REMOVE', 'EXCUSE_4', 'END_FUTURE_EMAILS'],
  message: (phrase) =>
    text`“${phrase}” is how spam speaks of unsubscribing; offer a link called “Unsubscribe”.`,
  examples: [
    { format: 'text', draft: 'Write to us ⟦to be removed from⟧ it.' },
    {
      format: 'text',
      draft: 'You can ⟦remove yourself⟧ at any time.',
      fixed: 'You can unsubscribe at any time.',
    },
    { format: 'html', draft: '<p><a href="https://example.com/u">Unsubscribe</a></p>' },
  ],
});
