import type { Draft } from '../../draft/draft.ts';
import type { Span } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Bytes a line of a message may have, its end not counted (RFC 5322, section 2.1.1). */
const MAX_LINE_BYTES = 998;

export const longLine = rule({
  id: 'long-line',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'Line over the length limit',
  why: `A line of a message may have up to ${MAX_LINE_BYTES} bytes (RFC 5322, section 2.1.1). Servers break longer lines anywhere, which can damage links and signatures, or reject the message. Encode the part as quoted-printable, or break the line.`,
  filters: [],
  examples: [
    {
      format: 'eml',
      draft: `From: Ada <ada@example.com>\n\n${'A garden. '.repeat(99)}It opens⟦ on Sunday.⟧\nBye.`,
    },
    {
      format: 'eml',
      draft: `From: Ada <ada@example.com>\n\n${'é'.repeat(499)}⟦ and more⟧`,
    },
    { format: 'eml', draft: `From: Ada <ada@example.com>\n\n${'A garden. '.repeat(99)}` },
    { format: 'html', draft: `<p>${'A garden. '.repeat(120)}</p>` },
  ],
  *check({ draft }) {
    if (draft.format !== 'eml') return;
    const lines = longLines(draft);
    const [first] = lines;
    if (!first) return;
    const message =
      lines.length === 1
        ? text`This line exceeds the limit of ${MAX_LINE_BYTES} bytes by the marked part; servers may break it or reject the email. Break the line, or use quoted-printable.`
        : text`This line and ${lines.length - 1} more exceed the limit of ${MAX_LINE_BYTES} bytes; servers may break them or reject the email. Break the lines, or use quoted-printable.`;
    yield { span: first, evidence: draft.source.slice(first.start, first.end), message };
  },
});

/** Of each line that is too long, what is over the limit. */
function longLines({ source, bytes }: Draft): readonly Span[] {
  const found: Span[] = [];
  let count = 0;
  let limit = -1;
  for (let at = 0; at <= source.length; at++) {
    const code = source.charCodeAt(at);
    if (at === source.length || code === 10 || code === 13) {
      if (limit >= 0) found.push({ start: limit, end: at });
      count = 0;
      limit = -1;
      continue;
    }
    count += bytes === 'latin1' ? 1 : bytesOf(code);
    if (count > MAX_LINE_BYTES && limit < 0) limit = code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
  }
  return found;
}

/** Bytes in UTF-8; each half of a surrogate pair counts for two. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) return 2;
  return 3;
}
