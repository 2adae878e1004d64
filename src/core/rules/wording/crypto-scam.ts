import { foreignLinks } from '../../facts/hosts/foreign-links.ts';
import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const cryptoScam = fraud({
  id: 'crypto-scam',
  title: 'Promised profits from cryptocurrency',
  why: 'Promised profits with cryptocurrency and a call to invest are typical of investment fraud. Say what the product is, who runs it and what can be lost. Regulators ask for a risk warning.',
  shapes: [
    { cues: ['coin', 'wonder yield', 'invest'], within: 300 },
    {
      cues: ['coin', 'crypto lure'],
      within: 300,
      needs: foreignLinks,
      message: ([first = '', second = '']) =>
        text`“${first}” with “${second}” and a link to a site that the email doesn’t name is typical of crypto fraud. Name the provider, and link to its domain.`,
    },
  ],
  message: ([first = '', second = '']) =>
    text`“${first}” with “${second}” is typical of investment fraud. Name the provider and say what can be lost.`,
  examples: [
    { format: 'text', draft: 'Double your ⟦bitcoin⟧: send it today.' },
    {
      format: 'html',
      draft:
        '<p>Holders of ⟦ethereum⟧ can claim your share: <a href="https://quick-forms.org/a">Start</a></p>',
    },
    { format: 'text', draft: 'The museum has a talk about bitcoin on Sunday. Buy a ticket at the door.' },
  ],
});
