import { text } from '../../text/message.ts';
import { wording } from '../phrase-rule.ts';

export const selfIntroduction = wording({
  id: 'self-introduction',
  category: 'self-introduction',
  title: 'Introductions by a stranger',
  why: 'A stranger who asks permission to write, hopes the mail finds you well and explains who they are, writes the way fraud and mass outreach begin. Begin with what you have for this reader.',
  filters: ['INTRODUCTION'],
  message: (phrase) =>
    text`“${phrase}” is how mail from strangers begins; start with what you have for this reader.`,
  presets: { 'cold-outreach': 'error' },
  examples: [
    { format: 'text', draft: '⟦I hope this email finds you⟧ well.' },
    { format: 'text', draft: 'We met at the fair on Tuesday.' },
  ],
});
