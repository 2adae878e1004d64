import { wording } from '../phrase-rule.ts';

export const removalWording = wording({
  id: 'removal-wording',
  category: 'removal-wording',
  title: 'Unsubscribe wording',
  why: 'Phrases such as “to be removed” are common in spam. Offer an unsubscribe link and name it “Unsubscribe”.',
  filters: ['EXCUSE_REMOVE', 'EXCUSE_4', 'END_FUTURE_EMAILS'],
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
