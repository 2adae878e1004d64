import { excerpt } from '../../facts/text/excerpt.ts';
import { VALUE } from '../../placeholder/placeholder.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** About as much as an inbox shows beside the subject. */
const INBOX_CHARACTERS = 50;

export const missingPreheader = rule({
  id: 'missing-preheader',
  group: 'subject',
  // No filter judges it: a chance missed, not a fault.
  severity: 'info',
  title: 'Missing preview text',
  why: 'Inboxes show the first words of an email next to the subject line, even if they are “View in browser”. Preview text (the preheader) is your own line for that place: add it in the front matter (`preheader:`), in `<mj-preview>`, or as hidden text at the very start. No filter checks for it, so this is only a hint.',
  filters: [],
  presets: { 'cold-outreach': 'off' },
  examples: [
    {
      format: 'html',
      draft: '<title>Minutes</title><body><p>⟦View⟧ in browser</p><p>The minutes of Tuesday.</p></body>',
    },
    { format: 'markdown', draft: '---\r\nsubject: Minutes\r\n---\r\n# ⟦Hello⟧\r\n' },
    {
      format: 'html',
      draft:
        '<body><div style="display:none">What was decided&zwnj;&nbsp;</div><p>The minutes of Tuesday.</p></body>',
    },
    {
      format: 'html',
      draft:
        '<mjml><mj-head><mj-preview>What was decided</mj-preview></mj-head><mj-body><mj-text>Minutes</mj-text></mj-body></mjml>',
    },
    { format: 'html', draft: '<body>{{> preheader }}<p>The minutes of Tuesday.</p></body>' },
    { format: 'html', draft: '<p>A partial of a template.</p>' },
    { format: 'text', draft: '---\nsubject: Minutes\n---\nHello.' },
    { format: 'eml', draft: 'Subject: Minutes\n\nHello.' },
  ],
  *check({ draft, words }) {
    const { format, complete, preheader, body, kept } = draft;
    if (!complete || preheader || format === 'text' || format === 'eml') return;
    const first = words(body).find(({ start }) => start >= kept);
    // What the template puts first may hold one.
    if (!first || body.text.slice(kept, first.end).includes(VALUE)) return;
    const shown = excerpt(body.text.slice(first.start, first.start + INBOX_CHARACTERS));
    const message = text`No preview text found, so inboxes show “${shown}” next to the subject line. Add a line of your own.`;
    yield {
      span: body.span(first.start, first.end),
      evidence: body.text.slice(first.start, first.end),
      message,
    };
  },
});
