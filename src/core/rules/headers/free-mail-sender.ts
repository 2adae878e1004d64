import type { Context } from '../../facts/context.ts';
import { isFreeMail } from '../../facts/hosts/free-mail.ts';
import { addressIn } from '../../facts/message/display-name.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

export const freeMailSender = rule({
  id: 'free-mail-sender',
  group: 'headers',
  severity: 'warning',
  title: 'Sender at a free email provider',
  why: 'Gmail, Yahoo and other providers ask receivers to reject email from their addresses that their own servers didn’t send, which includes all bulk email. Replies that go to a free mailbox when the email comes from elsewhere are typical of fraud. Use your own domain for sending and for replies.',
  filters: ['FREEMAIL_FROM', 'FREEMAIL_REPLYTO'],
  presets: { 'cold-outreach': 'info' },
  examples: [
    { format: 'markdown', draft: '---\nsubject: Garden\nfrom: Ada <⟦ada@gmail.com⟧>\n---\nHello.' },
    {
      format: 'eml',
      draft: 'From: Ada <ada@example.com>\nReply-To: Ada <⟦ada.garden@yahoo.com⟧>\nSubject: Garden\n\nHello.',
    },
    { format: 'eml', draft: 'From: Ada <ada@example.com>\nReply-To: ada@example.org\n\nHello.' },
    { format: 'markdown', draft: '---\nsubject: Garden\nfrom: "{{ sender }}@gmail.com"\n---\nHello.' },
  ],
  *check({ draft }) {
    yield* fromFault(draft);
    yield* replyFault(draft);
  },
});

function* fromFault({ from }: Context['draft']): Generator<Hit> {
  const address = from?.address;
  const domain = domainOf(address?.text);
  if (!address || !domain || /[\uFDD0\uFDD1]/.test(address.text) || !isFreeMail(domain)) return;
  const message = text`Mailbox providers reject bulk email from ${domain} addresses. Send from your own domain.`;
  yield { span: address.span(0, address.text.length), evidence: address.text, message, share: 0.5 };
}

function* replyFault({ headers, from }: Context['draft']): Generator<Hit> {
  const reply = headers.find(({ name }) => name === 'reply-to');
  const found = reply && addressIn(reply.value.text);
  if (!reply || !found) return;
  const evidence = reply.value.text.slice(found.start, found.end);
  const domain = domainOf(evidence);
  const before = reply.value.text.slice(Math.max(0, found.start - 2), found.start);
  if (!domain || !isFreeMail(domain) || before.includes('}') || domain === domainOf(from?.address?.text))
    return;
  const message = text`Replies to ${domain} are typical of fraud. Use an address at your own domain.`;
  yield { span: reply.value.span(found.start, found.end), evidence, message };
}

function domainOf(address: string | undefined): string | undefined {
  const at = address?.lastIndexOf('@') ?? -1;
  return at < 0
    ? undefined
    : address
        ?.slice(at + 1)
        .trim()
        .toLowerCase();
}
