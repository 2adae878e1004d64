import type { Part } from '../../draft/draft.ts';
import { firstLineOf } from '../../text/lines.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const needlessEncoding = rule({
  id: 'needless-encoding',
  group: 'headers',
  severity: 'warning',
  title: 'Plain text hidden in base64',
  why: 'Base64 is for pictures and for text in other scripts. Plain English letters in it cannot be read by anybody who looks at the message, which is why spam hides its text so, and filters count it. Send such text as quoted-printable or 7bit.',
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
      const message = text`This text is plain ASCII, and base64 hides it as spam does; send it as quoted-printable.`;
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
