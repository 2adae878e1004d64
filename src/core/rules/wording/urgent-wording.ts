import { wording } from '../phrase-rule.ts';

export const urgentWording = wording({
  id: 'urgent-wording',
  category: 'urgency',
  title: 'Pressure wording',
  why: '“Act now” and similar phrases are common in spam and phishing, and filters learn to recognize them. Name the actual date or reason instead: “Ends on Friday, June 4” tells readers more.',
  filters: ['ACT_NOW_CAPS', 'URG_BIZ'],
  examples: [
    {
      format: 'html',
      draft: '<p>Our spring range is here. ⟦Act now⟧ and save.</p>',
    },
    { format: 'text', draft: '⟦Don’t delay⟧ your order: this is the ⟦final notice⟧.' },
    { format: 'html', draft: '<p>⟦Act <b>now⟧</b> and save.</p>' },
    { format: 'markdown', draft: 'Please ⟦act\nnow⟧, says the *newsletter*.' },
    { format: 'text', draft: 'You can act on it. Now is fine too.' },
    { format: 'html', draft: '<p>Act {{adverb}} now.</p>' },
  ],
});
