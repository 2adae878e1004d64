import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const missingTextPart = rule({
  id: 'missing-text-part',
  group: 'headers',
  severity: 'warning',
  title: 'HTML without a plain-text part',
  why: 'A message of HTML alone shows nothing in text programs, watches and some screen readers, and it is what simple spam tools send: filters count it. Send `multipart/alternative` with the same text in both parts; most mailing services make the text part for you.',
  filters: ['MIME_HTML_ONLY', 'MIME_MA_MISSING_TEXT'],
  examples: [
    {
      format: 'eml',
      draft: 'From: Ada <ada@example.com>\n⟦Content-Type: text/html⟧\n\n<p>The garden opens on Sunday.</p>',
    },
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\n⟦Content-Type: multipart/mixed; boundary=b⟧\n\n--b\nContent-Type: text/html\n\n<p>Hello.</p>\n--b--',
    },
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nHello.\n--b\nContent-Type: text/html\n\n<p>Hello.</p>\n--b--',
    },
    { format: 'eml', draft: 'From: Ada <ada@example.com>\n\nPlain text.' },
    { format: 'html', draft: '<body><p>A template has no parts.</p></body>' },
  ],
  *check({ draft }) {
    if (draft.format !== 'eml' || draft.htmlBytes === 0 || draft.textPart) return;
    const type = draft.headers.find(({ name }) => name === 'content-type');
    const span = type ? firstLineOf(draft.source, type.span) : draft.bodyEnd;
    const evidence = draft.source.slice(span.start, span.end);
    yield {
      span,
      evidence,
      message: text`This message has HTML and no plain text; add a text/plain part that says the same.`,
    };
  },
});
