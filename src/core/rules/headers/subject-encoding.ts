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
  title: 'Subject that is encoded wrongly',
  why: 'Letters outside of ASCII have to stand in the header as encoded words: written raw, servers on the way may garble or refuse them. Plain letters need no encoding; hiding them in base64 is a way to get catchwords past simple filters, and better ones count it. Let the program that sends the mail write the header.',
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
      const message = text`“${evidence}” stands in the header as it is; servers may garble it, so it has to be encoded.`;
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
    const message = text`This subject is encoded without need, as if to hide its words; write it plainly.`;
    const fixes =
      isAll && !overlapsPlaceholder(draft, span)
        ? replacement(draft, { span, evidence: encoded[0], becomes: value.text, safe: false })
        : [];
    yield { span, evidence: value.text, message, fixes };
  },
});
