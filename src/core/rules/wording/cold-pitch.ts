import { wording } from '../phrase-rule.ts';

export const coldPitch = wording({
  id: 'cold-pitch',
  category: 'cold-pitch',
  title: 'Cold-pitch wording',
  why: 'These phrases are common in mass outreach, which many recipients report as spam. Write to one person about something that concerns them.',
  filters: ['CN_B2B_SPAMMER', 'PRICES_ARE_AFFORDABLE'],
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
