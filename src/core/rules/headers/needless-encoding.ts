import type { Part } from '../../draft/draft.ts';
import { firstLineOf } from '../../text/lines.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const needlessEncoding = rule({
  id: 'needless-encoding',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'Plain text in base64',
  why: 'Base64 is meant for files and for text in other scripts. Spam uses it to hide plain English from simple filters, so others flag it. Send this text as quoted-printable or 7bit.',
  filters: ['MIME_BASE64_TEXT'],
  examples: [
    {
      format: 'eml',
      draft:
        'Subject: Garden\nContent-Type: text/plain; charset=utf-8\n⟦Content-Transfer-Encoding: base64⟧\n\nVGhlIGdhcmRlbiBvcGVucy4=\n',
    },
    {
      format: 'eml',
      draft:
        'Subject: Garden\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nR3LDvMOfZSBhdXMgZGVtIEdhcnRlbi4=\n',
    },
    { format: 'eml', draft: 'Subject: Garden\nContent-Transfer-Encoding: 7bit\n\nThe garden opens.' },
  ],
  *check({ draft }) {
    const { source, body, textPart } = draft;
    const parts = draft.parts.filter(isBase64Text);
    if (parts.length === 0) return;
    const isPlainBody = isPlain(body);
    const isPlainText = textPart ? isPlain(textPart) : isPlainBody;
    for (const { type, headers } of parts) {
      const header = headers.find(({ name }) => name === 'content-transfer-encoding');
      if (!header || !(type === 'text/plain' ? isPlainText : isPlainBody)) continue;
      const span = firstLineOf(source, header.span);
      const message = text`This plain ASCII text is encoded in base64, which is common in spam. Send it as quoted-printable or 7bit.`;
      yield { span, evidence: header.value.text, message };
    }
  },
});

function isBase64Text({ type, encoding, disposition }: Part): boolean {
  return encoding === 'base64' && type.startsWith('text/') && disposition !== 'attachment';
}

function isPlain({ text }: MappedText): boolean {
  return text.trim() !== '' && !/[\u0080-\uFFFF]/.test(text);
}
