import { overlapsPlaceholder } from '../../draft/placeholders.ts';
import { replacement } from '../../fix/fix.ts';
import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** An encoded word (RFC 2047); every part is bounded. */
const ENCODED = /=\?[\w.*-]{1,60}\?[bq]\?[^?\s]{0,200}\?=/i;
const BEYOND_ASCII = /[\u0080-\uFFFF]+/g;

export const subjectEncoding = rule({
  id: 'subject-encoding',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'Badly encoded subject line',
  why: 'Non-ASCII letters in a header must be encoded, or servers may garble them or reject the message. Plain letters need no encoding: spam uses base64 to hide words from simple filters, so others flag it. Let the program that sends the email write the header.',
  filters: ['SUBJECT_NEEDS_ENCODING', 'SUBJ_EXCESS_BASE64'],
  examples: [
    { format: 'eml', draft: 'Subject: Gr⟦\u00FC\u00DF⟧e\n\nHello.' },
    {
      format: 'eml',
      draft: 'Subject: ⟦=?UTF-8?B?TmV3IGNoYWlycw==?=⟧\n\nHello.',
      fixed: 'Subject: New chairs\n\nHello.',
    },
    { format: 'eml', draft: 'Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=\n\nHello.' },
    { format: 'eml', draft: 'Subject: New chairs\n\nHello.' },
    { format: 'markdown', draft: '---\nsubject: Gr\u00FC\u00DFe\n---\nHello.' },
  ],
  *check({ draft }) {
    const header = draft.headers.find(({ name }) => name === 'subject');
    if (!header) return;
    const { source } = draft;
    const { value } = header;
    const place = firstLineOf(source, header.span);
    const raw = source.slice(place.start, place.end);
    const beyond = [...raw.matchAll(BEYOND_ASCII)];
    const [first, last] = [beyond[0], beyond.at(-1)];
    if (first && last) {
      const span = { start: place.start + first.index, end: place.start + last.index + last[0].length };
      const evidence = source.slice(span.start, span.end);
      const message = text`“${evidence}” isn’t encoded in the header, so servers may garble it. Encode it.`;
      yield { span, evidence, message };
      return;
    }
    // What looks like an encoded word has to be one.
    if (!/^[ -~]+$/.test(value.text) || value.text.includes('=?')) return;
    const encoded = ENCODED.exec(raw);
    if (!encoded) return;
    const start = place.start + encoded.index;
    const span = { start, end: start + encoded[0].length };
    const isAll = raw.slice(raw.indexOf(':') + 1).trim() === encoded[0] && place.end === header.span.end;
    const message = text`This subject line is encoded without need, which is common in spam. Write it in plain letters.`;
    const fixes =
      isAll && !overlapsPlaceholder(draft, span)
        ? replacement(draft, { span, evidence: encoded[0], becomes: value.text, safe: false })
        : [];
    yield { span, evidence: value.text, message, fixes };
  },
});
