import { registeredDomain } from '../../facts/hosts/hosts.ts';
import { addressIn } from '../../facts/message/display-name.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** What no reader sees, and a filter reads past. */
const UNSEEN = /[\p{M}\p{Cf}]/gu;

export const otherAddressInFromName = rule({
  id: 'other-address-in-from-name',
  group: 'headers',
  severity: 'warning',
  needs: 'sender',
  title: 'Another address in the sender name',
  why: 'Many email programs show only the sender name, so phishing puts a trusted address there and sends from another. Filters compare the two, and Gmail’s sender guidelines forbid it. Remove the address from the name, or use the one you send from.',
  filters: ['FROM_NEQ_DISPLAY_NAME'],
  examples: [
    {
      format: 'eml',
      draft: 'From: "⟦service@example.org⟧" <ada@example.com>\nSubject: Garden\n\nIt opens on Sunday.',
    },
    {
      format: 'text',
      draft:
        '---\nsubject: Garden\nfrom: Example ⟦help@example.org⟧ <ada@example.com>\n---\nIt opens on Sunday.',
    },
    { format: 'eml', draft: 'From: "⟦ada\u034F@\u200Bexample.org⟧" <ada@example.com>\n\nHello.' },
    { format: 'eml', draft: 'From: "Ada (news@mail.example.com)" <ada@example.com>\n\nIt opens on Sunday.' },
    { format: 'eml', draft: 'From: "{{ sender }}" <ada@example.com>\n\nIt opens on Sunday.' },
    { format: 'eml', draft: 'From: "Ada @ Example" <ada@example.com>\n\nIt opens on Sunday.' },
  ],
  *check({ draft: { from } }) {
    const found = from?.name && addressIn(from.name.text);
    if (!from?.name || !from.address || !found) return;
    const evidence = from.name.text.slice(found.start, found.end);
    const [shown, real] = [domainOf(evidence), domainOf(from.address.text)];
    if (real === undefined || shown === real) return;
    const message = text`The sender name says “${evidence}”, but the email comes from “${from.address.text}”, which is typical of phishing. Remove the address from the name.`;
    yield { span: from.name.span(found.start, found.end), evidence, message };
  },
});

/** The registered domain of an address, or its whole host where there is none; lower case. */
function domainOf(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  const host = address
    .slice(at + 1)
    .replace(UNSEEN, '')
    .trim()
    .toLowerCase();
  return at < 0 || host === '' ? undefined : (registeredDomain(host) ?? host);
}
