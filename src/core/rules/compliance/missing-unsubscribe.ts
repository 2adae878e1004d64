import type { Draft } from '../../draft/draft.ts';
import { atFoot, type FooterBlock } from '../../facts/message/footer.ts';
import { needsFooter } from '../../facts/message/mail-kind.ts';
import { mergeFields } from '../../facts/message/merge-fields.ts';
import { hasUnsubscribe } from '../../facts/message/unsubscribe.ts';
import { wholePlace } from '../../facts/message/whole-place.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const missingUnsubscribe = rule({
  id: 'missing-unsubscribe',
  group: 'compliance',
  severity: 'warning',
  title: 'Missing unsubscribe link',
  why: 'Readers who find no unsubscribe link mark the email as spam, which harms your reputation as a sender. Gmail, Yahoo and Outlook require a visible link from bulk senders, and CAN-SPAM and the GDPR require a way to unsubscribe. Links and merge fields in about twenty languages are recognized. Replies, partial templates and email that answers a reader’s action, such as a receipt, aren’t reported.',
  filters: [],
  presets: { transactional: 'off' },
  examples: [
    {
      format: 'html',
      draft: '⟦<body><p>The garden opens on Sunday.</p></body>⟧',
      fixed:
        '<body><p>The garden opens on Sunday.</p><p><a href="{{unsubscribe_url}}">Unsubscribe</a> from these emails.</p></body>',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: ⟦Garden⟧\n---\nThe garden opens:\n\n- on Sunday\n',
      fixed:
        '---\nsubject: Garden\n---\nThe garden opens:\n\n- on Sunday\n\n[Unsubscribe]({{unsubscribe_url}}) from these emails.\n',
    },
    {
      format: 'text',
      draft: '---\nsubject: ⟦Garden⟧\n---\nThe garden opens on Sunday.',
      fixed: '---\nsubject: Garden\n---\nThe garden opens on Sunday.\n\nTo unsubscribe: {{unsubscribe_url}}',
    },
    {
      format: 'html',
      draft: '⟦<body><p>Hello *|FNAME|*, the garden opens on Sunday.</p></body>⟧',
      fixed:
        '<body><p>Hello *|FNAME|*, the garden opens on Sunday.</p><p><a href="*|UNSUB|*">Unsubscribe</a> from these emails.</p></body>',
    },
    { format: 'eml', draft: 'Subject: ⟦Garden⟧\nFrom: Ada <ada@example.com>\n\nThe garden opens on Sunday.' },
    {
      format: 'html',
      draft:
        '⟦<body><p>Get 20% off your order today. Turn off the lights and choose your color preferences.</p></body>⟧',
    },
    {
      format: 'html',
      draft:
        '⟦<body><p>{{ subscription_plan }} and {{ user.legal_name }}: *|LIST:ADDRESS|*</p><a href="{{ url }}">Set your color preferences</a></body>⟧',
    },
    {
      format: 'html',
      draft: '<body><p>Thank you for your order no. 5: the chair arrives on Sunday.</p></body>',
    },
    {
      format: 'text',
      draft: '---\nsubject: Garden\n---\nIt opens. You can turn off these emails in your profile.',
    },
    {
      format: 'html',
      draft: '<body><p>It opens on Sunday.</p><a href="{{ url }}">Manage your preferences</a></body>',
    },
    { format: 'html', draft: '<body><p>Der Garten ist offen.</p><a href="{{ url }}">Abmelden</a></body>' },
    { format: 'html', draft: '<body><p>It opens on Sunday. <a href="*|UNSUB|*">Enough?</a></p></body>' },
    { format: 'html', draft: '<body><p>The garden opens on Sunday.</p>{{> footer}}</body>' },
    { format: 'html', draft: '<p>A partial: the garden opens on Sunday.</p>' },
    { format: 'html', draft: '<body><p>Here is the link to reset your password.</p></body>' },
    { format: 'html', draft: '<body><p>Your garden trial expired. We keep your data.</p></body>' },
    { format: 'html', draft: '<body><p>Your account settings have been updated.</p></body>' },
    {
      format: 'html',
      draft: '⟦<body><p>Your garden trial expired. Save 20% in our sale.</p></body>⟧',
    },
  ],
  *check({ draft }) {
    if (!needsFooter(draft) || hasUnsubscribe(draft)) return;
    const span = wholePlace(draft);
    const message = text`No unsubscribe link found. Readers who can’t unsubscribe mark the email as spam.`;
    const fixes = atFoot(draft, linkFor(draft));
    yield { span, evidence: draft.source.slice(span.start, span.end), message, fixes };
  },
});

/** A link to the page that the draft's own system knows: an address of ours would lead nowhere. */
function linkFor(draft: Draft): FooterBlock {
  const title = text`Insert unsubscribe link`;
  const {
    unsubscribe: field,
    unsubscribeElement: element,
    link: around = [' href="', '"'],
  } = mergeFields(draft);
  if (element !== undefined) {
    const link = [`<${element}>Unsubscribe</${element}> from these emails.`];
    return { title, html: link, markdown: link, text: [`To unsubscribe: [${element}]`] };
  }
  // Markdown takes an address with spaces in it for none, unless it stands between angle brackets.
  const [before, after] = /\s/.test(field) && !field.includes('<') ? ['(<', '>)'] : ['(', ')'];
  return {
    title,
    html: [`<a${around[0]}`, { field }, `${around[1]}>Unsubscribe</a> from these emails.`],
    markdown: [`[Unsubscribe]${before}`, { field }, `${after} from these emails.`],
    text: ['To unsubscribe: ', { field }],
  };
}
