import { phoneNumbers } from '../../facts/message/phone-number.ts';
import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const callbackScam = fraud({
  id: 'callback-scam',
  title: 'Phone number to cancel a charge',
  why: 'An unknown charge, a deadline and a phone number to cancel it are how callback fraud begins. In a real notice, name the exact order, explain how to cancel it in the customer’s account, and don’t set a deadline.',
  shapes: [{ cues: ['charge', 'undo the charge', 'call us', 'deadline'], within: 400, needs: phoneNumbers }],
  message: ([first = '', second = '', , fourth = '']) =>
    text`“${first}”, “${second}” by phone and “${fourth}” together are typical of callback fraud. Let customers cancel in their account, without a deadline.`,
  examples: [
    {
      format: 'text',
      draft: '⟦Your subscription⟧ was extended. To cancel, call us within 24 hours: +1 (555) 010-0199.',
    },
    {
      format: 'text',
      draft: 'Your subscription was extended. To cancel, open your account within 24 hours.',
    },
    { format: 'text', draft: 'Your order is on its way. To cancel it, call us: +1 (555) 010-0199.' },
  ],
});
