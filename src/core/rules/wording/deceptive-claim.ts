import { text } from '../../text/message.ts';
import { wording } from '../phrase-rule.ts';

export const deceptiveClaim = wording({
  id: 'deceptive-claim',
  category: 'deceptive-claims',
  title: 'Claims that only spam makes',
  why: 'A mail that says that it is no spam, that it follows some law, or how it came by your address, is taken for spam for just that. Leave it out: a clear sender, a known list and a way to unsubscribe say it better.',
  filters: ['ADMITS_SPAM', 'THIS_AD', 'EXCUSE_24', 'MARKETING_PARTNERS'],
  message: (phrase) => text`“${phrase}” is said by spam about itself; leave it out.`,
  examples: [
    { format: 'text', draft: '⟦This is an advertisement⟧ sent by our friends.' },
    { format: 'text', draft: '⟦This is not spam⟧.' },
    { format: 'text', draft: 'We advertise in the local paper.' },
  ],
});
