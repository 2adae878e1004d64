import { text } from '../../text/message.ts';
import { wording } from '../phrase-rule.ts';

export const urgentWording = wording({
  id: 'urgent-wording',
  category: 'urgency',
  title: 'Urgent wording',
  why: 'Spam and phishing hurry the reader so that nobody stops to think, and filters have learned the phrases. Name the real date or reason instead: “Ends on Friday, 4 June” tells more than “act now” and sounds like you.',
  filters: ['ACT_NOW_CAPS', 'URG_BIZ'],
  message: (phrase) =>
    text`“${phrase}” hurries the reader, as spam does; give the date or the reason instead.`,
  examples: [
    {
      format: 'html',
      draft: '<p>Our spring range is here. ⟦Act now⟧ and save.</p>',
      fixed: '<p>Our spring range is here. Act soon and save.</p>',
    },
    { format: 'text', draft: '⟦Don’t delay⟧ your order: this is the ⟦final notice⟧.' },
    { format: 'html', draft: '<p>⟦Act <b>now⟧</b> and save.</p>' },
    { format: 'markdown', draft: 'Please ⟦act\nnow⟧, says the *newsletter*.' },
    { format: 'text', draft: 'You can act on it. Now is fine too.' },
    { format: 'html', draft: '<p>Act {{adverb}} now.</p>' },
  ],
});
