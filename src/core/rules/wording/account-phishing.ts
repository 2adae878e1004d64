import { foreignLinks } from '../../facts/hosts/foreign-links.ts';
import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const accountPhishing = fraud({
  id: 'account-phishing',
  title: 'Account warning with a link to an unnamed site',
  why: 'A warning about an account or a document, a request to sign in, and a link to a site that the email doesn’t name are typical of phishing. Say whose account it is in the sender name and in the text, link to a domain with that name, and don’t ask for a password or card number by email.',
  shapes: [
    { cues: ['account trouble', 'sign in'], needs: foreignLinks },
    { cues: ['document to open', 'mail password'], needs: foreignLinks },
    { cues: ['document to open', 'sign in'], within: 300, needs: foreignLinks },
    { cues: ['refund due', 'refund claim'], needs: foreignLinks },
    {
      cues: ['account trouble', 'scan code', 'deadline'],
      message: ([first = '', second = '', third = '']) =>
        text`“${first}”, “${second}” and “${third}” together are typical of phishing. Name the company whose account it is, and link to its domain.`,
    },
  ],
  message: ([first = '', second = '']) =>
    text`“${first}” and “${second}” with a link to a site that the email doesn’t name are typical of phishing. Name the company whose account it is, and link to its domain.`,
  examples: [
    {
      format: 'html',
      draft:
        '<p>We saw ⟦unusual activity⟧. Please confirm your details: <a href="https://quick-forms.org/a">Continue</a></p>',
    },
    {
      format: 'html',
      draft:
        '<p>A ⟦shared document⟧ waits. Sign in to view it: <a href="https://quick-forms.org/a">Open</a></p>',
    },
    {
      format: 'html',
      draft:
        '<p>Quick Forms saw unusual activity. Please confirm your details: <a href="https://quick-forms.org/a">Continue</a></p>',
    },
    {
      format: 'html',
      draft: '<p>We saw unusual activity. Please confirm your details: <a href="{{ url }}">Continue</a></p>',
    },
  ],
});
