import { text } from '../../text/message.ts';
import { wording } from '../phrase-rule.ts';

export const coldPitch = wording({
  id: 'cold-pitch',
  category: 'cold-pitch',
  title: 'Cold pitch',
  why: 'Phrases of mass outreach: lead lists, ranking first, “the right person”. People delete it, and enough of them report it that filters have learned it. Write to one person about something of theirs.',
  filters: ['CN_B2B_SPAMMER', 'BIGNUM_EMAILS_FREEM', 'PRICES_ARE_AFFORDABLE'],
  message: (phrase) =>
    text`“${phrase}” is a phrase of mass outreach; write to one person about something of theirs.`,
  presets: { 'cold-outreach': 'error' },
  examples: [
    { format: 'text', draft: 'We sell ⟦qualified leads⟧ for gardeners.' },
    {
      format: 'text',
      draft: 'Could you ⟦kindly send⟧ the list?',
      fixed: 'Could you send the list?',
    },
    { format: 'text', draft: 'Our gardeners led the project.' },
  ],
});
