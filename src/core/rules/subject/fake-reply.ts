import { VALUE } from '../../placeholder/placeholder.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** What mail programs put before the subject of a reply or a forwarded mail, in several languages. */
const PREFIX = /^(?:re|fwd?|aw|wg|sv|antw|rv|odp|回复|转发)(?:\[\d{1,3}\])? ?[:：]/i;

export const fakeReply = rule({
  id: 'fake-reply',
  group: 'subject',
  severity: 'warning',
  needs: 'subject',
  title: 'Reply prefix such as “Re:” in a first email',
  why: '“Re:” or “Fwd:” says that an email is part of a conversation. In a first email it misleads readers, Gmail’s sender guidelines forbid it, and some filters check whether the email answers anything. Remove it.',
  filters: ['GB_FAKE_RF_SHORT', 'FAKE_REPLY'],
  presets: { 'cold-outreach': 'error' },
  examples: [
    {
      format: 'markdown',
      draft: '---\nsubject: "⟦Re:⟧ Our talk about chairs"\n---\nHello.',
      fixed: '---\nsubject: "Our talk about chairs"\n---\nHello.',
    },
    {
      format: 'eml',
      draft: 'From: Ada <ada@example.com>\r\nSubject: ⟦FWD:⟧ Chairs\r\n\r\nHello.',
      fixed: 'From: Ada <ada@example.com>\r\nSubject: Chairs\r\n\r\nHello.',
    },
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\r\nIn-Reply-To: <1@example.com>\r\nSubject: Re: Chairs\r\n\r\nHello.',
    },
    {
      format: 'html',
      draft: '<!-- subject: ⟦AW:⟧ {{topic}} and chairs --><p>Hello.</p>',
      fixed: '<!-- subject: {{topic}} and chairs --><p>Hello.</p>',
    },
    {
      format: 'html',
      draft:
        '<title>Re: [Ticket {{ticket.id}}] {{ticket.subject}}</title><p>A helpdesk answers in the same thread.</p>',
    },
    { format: 'markdown', draft: '---\nsubject: Regarding your chairs\n---\nHello.' },
  ],
  *check({ draft }) {
    const { subject, headers } = draft;
    if (!subject || headers.some(({ name }) => name === 'in-reply-to' || name === 'references')) return;
    const lead = subject.text.length - subject.text.trimStart().length;
    const evidence = PREFIX.exec(subject.text.slice(lead, lead + 20))?.[0];
    if (evidence === undefined) return;
    const end = lead + evidence.length;
    const rest = subject.text.slice(end).trimStart();
    // The subject of another mail, filled in: this one may well answer it.
    const topic = rest.replace(/^\[[^\]]{0,60}\]\s?/, '');
    if (rest === '' || (rest.includes(VALUE) && !/\p{L}/u.test(topic))) return;
    const span = subject.span(lead, end);
    const edit = { span: subject.span(lead, subject.text.length - rest.length), text: '' };
    const verbatim = draft.source.slice(span.start, span.end) === evidence;
    const message = text`“${evidence}” says that this email is part of a conversation. Remove it if this is a first email.`;
    const fixes = verbatim ? [{ title: text`Remove “${evidence}”`, edits: [edit], safe: false }] : [];
    yield { span, evidence, message, fixes };
  },
});
