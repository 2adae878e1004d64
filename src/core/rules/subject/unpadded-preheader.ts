import { paddingAfter } from '../../facts/message/preheader-padding.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { LOGIC, VALUE } from '../../placeholder/placeholder.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Characters that an inbox shows beside a subject of usual length, at least. */
const MIN_INBOX_CHARACTERS = 40;
/** About as much of the body as is shown behind a short preheader. */
const SHOWN_CHARACTERS = 40;

export const unpaddedPreheader = rule({
  id: 'unpadded-preheader',
  group: 'subject',
  severity: 'info',
  needs: 'preheader',
  title: 'Short preview text without padding',
  why: 'After a short preview text (preheader), inboxes fill the line with the first words of the email, such as “View in browser”. Write about 40 to 90 characters, or add padding after the preview text: a row of `&#847;&zwnj;&nbsp;`. No filter checks this.',
  filters: [],
  presets: { transactional: 'off', 'cold-outreach': 'off' },
  examples: [
    {
      format: 'html',
      draft:
        '<body><div style="max-height:0;overflow:hidden">⟦News of July⟧</div><p>View this email in your browser.</p></body>',
    },
    {
      format: 'html',
      draft:
        '<mjml><mj-head><mj-preview>⟦News of July⟧</mj-preview></mj-head><mj-body><mj-text>View this email in your browser.</mj-text></mj-body></mjml>',
    },
    {
      format: 'html',
      draft:
        '<body><div style="max-height:0;overflow:hidden">News of July&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div><p>View this email in your browser.</p></body>',
    },
    {
      format: 'html',
      draft:
        '<body><div style="max-height:0;overflow:hidden">What the gardeners decided about chairs and tea</div><p>View this email in your browser.</p></body>',
    },
    {
      format: 'html',
      draft:
        '<body><div style="max-height:0;overflow:hidden">News of {{ month }}</div><p>View this email in your browser.</p></body>',
    },
    { format: 'markdown', draft: '---\nsubject: Minutes\npreheader: News of July\n---\nView this email.' },
    {
      format: 'html',
      draft: '<div style="max-height:0;overflow:hidden">News of July</div><p>A partial.</p>',
    },
  ],
  *check({ draft, words }) {
    const { format, complete, preheader, body, bodyStart, kept, editable } = draft;
    // Components add the padding themselves.
    if (format !== 'html' || editable || !complete || !preheader) return;
    const said = preheader.text;
    const span = preheader.span(0, said.length);
    // In the front matter it is the tool that makes the mail that adds the padding.
    if (said.trim() === '' || said.includes(VALUE) || said.includes(LOGIC) || span.start < bodyStart) return;
    if (said.length >= MIN_INBOX_CHARACTERS || paddingAfter(draft) > 0) return;
    const first = words(body).find(({ start }) => start >= kept);
    if (!first || body.text.slice(kept, first.end).includes(VALUE)) return;
    const shown = excerpt(body.text.slice(first.start, first.start + SHOWN_CHARACTERS));
    const message = text`After this short preview text, inboxes show “${shown}”. Write more, or add padding.`;
    yield { span, evidence: said, message };
  },
});
