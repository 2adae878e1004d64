import { foreignLinks } from '../../facts/hosts/foreign-links.ts';
import { freeMailboxes } from '../../facts/message/contacts.ts';
import { text } from '../../text/message.ts';
import { fraud } from '../fraud-rule.ts';

export const prizeScam = fraud({
  id: 'prize-scam',
  title: 'Prize that requires a fee or personal details',
  why: 'Prizes that must be claimed with a fee, with personal details or by writing to a free mailbox are typical of fraud. In a real draw, say who runs it, link to the rules, and never ask for a payment.',
  shapes: [
    { cues: ['prize', 'claim', 'fee'] },
    { cues: ['prize', 'claim', 'personal data'] },
    { cues: ['prize', 'claim'], needs: freeMailboxes },
    {
      cues: ['lucky', 'survey'],
      within: 400,
      needs: foreignLinks,
      message: ([first = '', second = '']) =>
        text`“${first}” and “${second}” with a link to a site that the email doesn’t name are typical of prize fraud. Say who runs the draw and link to its rules.`,
    },
  ],
  message: ([first = '', second = '']) =>
    text`“${first}” and “${second}” with a fee, personal details or a free mailbox are typical of prize fraud. Say who runs the draw and link to its rules.`,
  examples: [
    { format: 'text', draft: '⟦You have won⟧. Claim it for a small fee.' },
    { format: 'text', draft: '⟦You have won⟧. To claim it write to garden.draw@gmail.com.' },
    {
      format: 'html',
      draft:
        '<p>⟦You are our winner⟧. Answer a few questions to get it: <a href="https://quick-forms.org/a">Start</a></p>',
    },
    { format: 'text', draft: 'Our team has won the cup. Collect your scarf at the desk.' },
  ],
});
