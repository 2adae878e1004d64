import type { Draft, Part } from '../../draft/draft.ts';
import { elementNames } from '../../draft/elements.ts';
import { hasPartial } from '../../draft/placeholders.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const emptyMessage = rule({
  id: 'empty-message',
  group: 'compliance',
  severity: 'warning',
  title: 'Empty message',
  why: 'A message without text or images is usually a mistake or a test of whether an address exists, and filters may reject it. An attachment alone isn’t enough, because spam often hides its text in one. Write the message before you send it.',
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
        '⟦Subject: Garden⟧\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n\n--b\nContent-Type: application/pdf\n\nx\n--b--',
    },
    {
      format: 'eml',
      draft:
        '⟦Subject: Garden⟧\nContent-Type: application/pdf; name=plan.pdf\nContent-Disposition: attachment\n\nx',
    },
    {
      format: 'eml',
      draft: 'Subject: Garden\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR',
    },
    {
      format: 'eml',
      draft: 'Subject: Garden\nContent-Type: image/png\nContent-Disposition: inline\n\nx',
    },
    {
      format: 'eml',
      draft:
        'Subject: Garden\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\nSubject: Lawn\n\nHi.\n--b--',
    },
    {
      format: 'eml',
      draft:
        '⟦Subject: Garden⟧\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nThe garden opens.\n--b\nContent-Type: text/html\n\n<p> </p>\n--b--',
    },
    { format: 'text', draft: '' },
  ],
  *check({ draft }) {
    const { complete, body, images, placeholders, parts } = draft;
    if (!complete || body.text.trim() !== '' || images.length > 0 || hasPartial(draft)) return;
    if (placeholders.some(({ span }) => span.start >= draft.bodyStart) || parts.some(isShown)) return;
    if (elementNames(draft).some((name) => SHOWN.has(name) || name.startsWith('mj-'))) return;
    yield {
      span: draft.bodyEnd,
      evidence: '',
      message: saysMore(draft)
        ? text`The HTML of this message is empty, though its plain text isn’t. Put the same text in both.`
        : parts.some(({ type }) => !type.startsWith('text/'))
          ? text`This message has an attachment but no text. Say in the body what is attached.`
          : text`This message has no body. Write one before you send it.`,
    };
  },
});

/** Whether what most email programs do not show, the plain text beside the HTML, says something. */
function saysMore({ alternative }: Draft): boolean {
  return alternative !== undefined && alternative.body.text.trim() !== '';
}

/** What shows something without words. */
const SHOWN = new Set('video audio object embed iframe svg canvas table picture'.split(' '));

/** Types that mail programs show without a text beside them: what is forwarded, invited to, encrypted or wrapped. */
const READ =
  /^(?:message\/|image\/|audio\/|video\/|text\/(?!plain$|html$)|application\/(?:ics|(?:x-)?pkcs7-mime|pgp-encrypted|ms-tnef|vnd\.ms-tnef)$)/;
/** Of those, the ones that are files where they are attached. */
const MEDIA = /^(?:image|audio|video|text)\/(?!calendar$)/;

/** Whether a part shows something by itself; an attached file does not. */
function isShown({ type, disposition }: Part): boolean {
  return READ.test(type) && !(disposition === 'attachment' && MEDIA.test(type));
}
