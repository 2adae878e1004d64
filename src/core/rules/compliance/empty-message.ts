import { elementNames } from '../../draft/elements.ts';
import { hasPartial } from '../../draft/placeholders.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const emptyMessage = rule({
  id: 'empty-message',
  group: 'compliance',
  severity: 'warning',
  title: 'Message without a body',
  why: 'A message that says nothing and shows nothing is a failed attempt to send one, or a test whether an address exists; one of the big open filters refuses it for that alone. Write the message before it is sent.',
  filters: ['EMPTY_MESSAGE'],
  examples: [
    { format: 'eml', draft: '⟦Subject: Garden⟧\nFrom: Ada <ada@example.com>\n\n' },
    { format: 'markdown', draft: '⟦---⟧\nsubject: Garden\n---\n' },
    { format: 'html', draft: '⟦<html><body> &nbsp; </body></html>⟧' },
    { format: 'html', draft: '<body><img src="https://example.com/a.png" alt=""></body>' },
    { format: 'html', draft: '<body>{{ content }}</body>' },
    {
      format: 'eml',
      draft:
        'Subject: Garden\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n\n--b\nContent-Type: application/pdf\n\nx\n--b--',
    },
    { format: 'text', draft: '' },
  ],
  *check({ draft }) {
    const { complete, body, images, placeholders, parts } = draft;
    if (!complete || body.text.trim() !== '' || images.length > 0 || hasPartial(draft)) return;
    if (placeholders.some(({ span }) => span.start >= draft.bodyStart) || parts.some(isOther)) return;
    if (elementNames(draft).some((name) => SHOWN.has(name) || name.startsWith('mj-'))) return;
    yield {
      span: draft.bodyEnd,
      evidence: '',
      message: text`This message has no body; write one before it is sent.`,
    };
  },
});

/** What shows something without words. */
const SHOWN = new Set('video audio object embed iframe svg canvas table picture'.split(' '));

/** A part that is no text, such as an attached file. */
function isOther({ type, disposition }: { readonly type: string; readonly disposition?: string }): boolean {
  return !type.startsWith('text/') || disposition === 'attachment';
}
