import { wording } from '../phrase-rule.ts';

export const selfIntroduction = wording({
  id: 'self-introduction',
  category: 'self-introduction',
  title: 'Cold-email openers',
  why: 'Introductions such as “I hope this email finds you well” are common in cold outreach and fraud. Open with why you are writing to this person.',
  filters: ['INTRODUCTION'],
  presets: { 'cold-outreach': 'error' },
  examples: [
    { format: 'text', draft: '⟦I hope this email finds you⟧ well.' },
    { format: 'text', draft: 'We met at the fair on Tuesday.' },
  ],
});
