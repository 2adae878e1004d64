import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const paymentDemand = fraud({
  id: 'payment-demand',
  title: 'Final notice with a demand for payment',
  why: 'An unexpected invoice, a last notice and a demand to pay are typical of invoice fraud. In a real reminder, give the invoice’s number and date, say what it is for, and explain how to ask about it.',
  shapes: [{ cues: ['demand', 'last notice', 'pay'] }],
  message: ([first = '', second = '', third = '']) =>
    text`“${first}”, “${second}” and “${third}” are typical of invoice fraud. Say what the payment is for and how to ask about it.`,
  examples: [
    { format: 'text', draft: 'Final notice: the ⟦amount due⟧ is 90 euros. Pay by card.' },
    { format: 'text', draft: 'The invoice for June is attached. Thank you for your order.' },
  ],
});
