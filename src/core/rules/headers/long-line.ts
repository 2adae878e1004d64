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
  title: 'Line too long to be sent',
  why: `A line of a message may have ${MAX_LINE_BYTES} bytes (RFC 5322, section 2.1.1). Servers break longer ones wherever they please, which spoils links and signatures, or refuse the mail. Encode the part as quoted-printable, or break the line.`,
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
        ? text`This line is longer than ${MAX_LINE_BYTES} bytes by what is marked; servers break or refuse it.`
        : text`This line and ${lines.length - 1} more are longer than ${MAX_LINE_BYTES} bytes; servers break or refuse them.`;
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
