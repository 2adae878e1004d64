import { foreignLinks } from '../../facts/hosts/foreign-links.ts';
import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const parcelFeeScam = fraud({
  id: 'parcel-fee-scam',
  title: 'Parcel held back for a fee',
  why: 'A parcel held back until a small fee is paid is one of the most common frauds by email. If you really collect a fee, say what it is for, name the order, and link to your own domain.',
  shapes: [
    { cues: ['parcel', 'parcel trouble', 'pay'], within: 300, needs: foreignLinks },
    { cues: ['parcel', 'parcel trouble', 'pay', 'deadline'], within: 300 },
  ],
  message: ([first = '', second = '', third = '']) =>
    text`“${first}”, “${second}” and “${third}” together are typical of parcel fraud. Say what the fee is for, name the order, and link to your own domain.`,
  examples: [
    {
      format: 'html',
      draft:
        '<p>Your ⟦parcel⟧ is on hold. Please pay £2: <a href="https://quick-forms.org/a">Continue</a></p>',
    },
    { format: 'text', draft: 'Your ⟦parcel⟧ waits for a customs fee. Pay it within 24 hours.' },
    { format: 'text', draft: 'Your parcel is on its way. You have paid nothing for shipping.' },
  ],
});
