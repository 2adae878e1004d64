import { isFreeMail } from '../../facts/hosts/free-mail.ts';
import { contactsIn } from '../../facts/message/contacts.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const freemailContact = rule({
  id: 'freemail-contact',
  group: 'links',
  severity: 'warning',
  title: 'Contact address at a free email provider',
  why: 'Companies usually have mailboxes at their own domain. Contact addresses at free email providers are much more common in spam than in legitimate email, so filters may flag them. Use an address at your own domain.',
  filters: ['FREEMAIL_REPLYTO'],
  presets: { 'cold-outreach': 'info' },
  examples: [
    { format: 'text', draft: 'Questions? Write to ⟦garden.chairs@gmail.com⟧ today.' },
    {
      format: 'html',
      draft: '<a href="mailto:⟦garden.chairs@outlook.com⟧?subject=Report">Report the user</a>',
    },
    {
      format: 'html',
      draft:
        '<p>This email was sent to <a href="mailto:ada.chairs@gmail.com">ada.chairs@gmail.com</a>. <a href="https://example.com/u">Unsubscribe</a></p>',
    },
    {
      format: 'eml',
      draft:
        'From: shop@example.com\nTo: Ada <ada.chairs@gmail.com>\nSubject: Garden\n\nYour address with us: ada.chairs@gmail.com',
    },
    {
      format: 'eml',
      draft:
        'From: shop@example.com\nTo: ada.chairs@gmail.com\nSubject: Garden\n\nQuestions? Write to ⟦chairs@gmail.com⟧.',
    },
    {
      format: 'text',
      draft: 'Thank you!\n\nOn Friday Ada <ada.chairs@gmail.com> wrote:\n> When do the chairs come?',
    },
    {
      format: 'markdown',
      draft:
        'Write to garden@example.com, {{ name }}@gmail.com or @gmail.com; see https://example.com/?q=garden@gmail.com',
    },
  ],
  *check({ draft }) {
    const seen = new Set<string>();
    for (const { span, evidence } of contactsIn(draft)) {
      const domain = evidence.slice(evidence.lastIndexOf('@') + 1).toLowerCase();
      if (!isFreeMail(domain) || seen.has(evidence.toLowerCase())) continue;
      seen.add(evidence.toLowerCase());
      const message = text`Contact addresses at ${domain} are common in fraud. Use an address at your own domain.`;
      yield { span, evidence, message };
    }
  },
});
