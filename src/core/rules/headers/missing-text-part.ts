import type { Draft, Part } from '../../draft/draft.ts';
import { isEmptyTextPart, placeOfTextPart } from '../../facts/message/text-part.ts';
import { firstLineOf } from '../../text/lines.ts';
import type { Span } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const missingTextPart = rule({
  id: 'missing-text-part',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'Missing plain-text part',
  why: 'Text-only email programs, watches and some screen readers can’t show a message that is only HTML, and filters flag it. Send `multipart/alternative` with the same text in both parts. Most mailing services add the plain text for you.',
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
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\nContent-Type: multipart/alternative; boundary=b\n\n--b\n⟦Content-Type: text/plain⟧\n\n \n--b\nContent-Type: text/html\n\n<p>Hello.</p>\n--b--',
    },
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nFor all members:\n--b\nContent-Type: text/html\n\n<p>Hello.</p>\n--b--',
    },
    { format: 'eml', draft: 'From: Ada <ada@example.com>\n\nPlain text.' },
    { format: 'html', draft: '<body><p>A template has no parts.</p></body>' },
  ],
  *check({ draft }) {
    if (draft.format !== 'eml' || draft.htmlBytes === 0) return;
    if (draft.alternative) {
      if (isEmptyTextPart(draft))
        yield {
          ...shown(draft, placeOfTextPart(draft)),
          message: text`The plain-text part is empty. Put the text of the HTML in it.`,
        };
    } else if (!beginsWithText(draft)) {
      const type = draft.headers.find(({ name }) => name === 'content-type');
      yield {
        ...shown(draft, type ? firstLineOf(draft.source, type.span) : draft.bodyEnd),
        message: draft.parts.some(isText)
          ? text`The HTML of this message has no plain-text alternative. Add one with the same content.`
          : text`This message has HTML but no plain text. Add a text/plain part with the same content.`,
      };
    }
  },
});

function shown({ source }: Draft, span: Span): { span: Span; evidence: string } {
  return { span, evidence: source.slice(span.start, span.end) };
}

/** Whether a part is plain text that is shown; beside HTML it may be the footer of a mailing list. */
function isText({ type, disposition, body }: Part): boolean {
  return type === 'text/plain' && disposition !== 'attachment' && body.end > body.start;
}

/** A message whose text comes before its HTML says something to everybody. */
function beginsWithText({ parts }: Draft): boolean {
  const first = parts.find(
    ({ type, disposition }) => type.startsWith('text/') && disposition !== 'attachment',
  );
  return first?.type === 'text/plain';
}
