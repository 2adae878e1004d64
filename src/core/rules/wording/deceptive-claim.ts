import { wording } from '../phrase-rule.ts';

export const deceptiveClaim = wording({
  id: 'deceptive-claim',
  category: 'deceptive-claims',
  title: 'Claims such as “This is not spam”',
  why: 'Emails that say they are not spam, cite a law or explain how they got an address are mostly spam. Leave such claims out. A clear sender, a known list and an unsubscribe link do more.',
  filters: ['ADMITS_SPAM', 'EXCUSE_24', 'MARKETING_PARTNERS'],
  examples: [
    { format: 'text', draft: '⟦This is an advertisement⟧ sent by our friends.' },
    { format: 'text', draft: '⟦This is not spam⟧.' },
    { format: 'text', draft: 'We advertise in the local paper.' },
  ],
});
