import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const untraceablePayment = fraud({
  id: 'untraceable-payment',
  title: 'Request for an untraceable payment',
  why: 'Money sent by wire service, gift card or cryptocurrency can’t be recovered, so fraud asks for it that way. Offer a card payment, a bank transfer to your organization or a payment service.',
  shapes: [{ cues: ['plea', 'pay or send', 'untraceable money'] }],
  message: ([first = '', , third = '']) =>
    text`“${first}” together with “${third}” is typical of fraud. Offer a payment that can be traced, such as a card or a bank transfer.`,
  examples: [
    { format: 'text', draft: 'Please ⟦donate⟧. You can send it by Western Union.' },
    { format: 'text', draft: 'Please donate. You can send it by card.' },
  ],
});
