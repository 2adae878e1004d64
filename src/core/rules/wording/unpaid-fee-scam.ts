import { foreignLinks } from '../../facts/hosts/foreign-links.ts';
import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const unpaidFeeScam = fraud({
  id: 'unpaid-fee-scam',
  title: 'Unpaid fee with a link to an unnamed site',
  why: 'A small unpaid toll or fine, the threat of a penalty, and a link to a site that the email doesn’t name are typical of fraud. Name the office and the case, and link to a domain with its name.',
  shapes: [{ cues: ['small debt', 'penalty', 'pay'], needs: foreignLinks }],
  message: ([first = '', second = '']) =>
    text`“${first}” and “${second}” with a link to a site that the email doesn’t name are typical of fraud. Name the office, and link to its domain.`,
  examples: [
    {
      format: 'html',
      draft:
        '<p>You have an ⟦unpaid toll⟧. To avoid a late fee, pay today: <a href="https://quick-forms.org/a">Continue</a></p>',
    },
    {
      format: 'html',
      draft:
        '<p>You have an unpaid toll. To avoid a late fee, pay today: <a href="{{ url }}">Continue</a></p>',
    },
  ],
});
