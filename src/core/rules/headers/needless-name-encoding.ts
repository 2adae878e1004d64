import type { Draft, Header } from '../../draft/draft.ts';
import { overlapsPlaceholder } from '../../draft/placeholders.ts';
import { type EncodedWord, encodedWordsOf } from '../../facts/message/encoded-words.ts';
import { type Fix, replacement } from '../../fix/fix.ts';
import { countBefore } from '../../text/binary-search.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const NAMES = new Set(['from', 'reply-to', 'to', 'cc']);
/** What may stand in a name without quotes (RFC 5322, section 3.2.3). */
const ATOMS = /^[\w!#$%&'*+/=?^`{|}~ -]+$/;
const SPECIAL = /["\\]/g;

/**
 * SpamAssassin's FROM_EXCESS_BASE64 (20_head_tests.cf): an encoded word in base64 in a From whose name is ASCII once it
 * is decoded. Rspamd (rules/regexp/headers.lua) counts quoted-printable, too, and looks at To, Cc and Reply-To.
 */
export const needlessNameEncoding = rule({
  id: 'needless-name-encoding',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'Needlessly encoded name',
  why: 'A name in plain letters needs no encoding in a header. Spam encodes names to get words past simple filters, so others flag it. Write the name as it is, or use a library that encodes only what it must.',
  filters: ['FROM_EXCESS_BASE64', 'FROM_EXCESS_QP', 'REPLYTO_EXCESS_BASE64', 'TO_EXCESS_BASE64'],
  examples: [
    {
      format: 'eml',
      draft: 'From: ⟦=?UTF-8?B?R2FyZGVuIENsdWI=?=⟧ <news@example.com>\nSubject: Garden\n\nHello.',
      fixed: 'From: Garden Club <news@example.com>\nSubject: Garden\n\nHello.',
    },
    {
      format: 'eml',
      draft: 'From: ⟦=?UTF-8?Q?Garden,_Inc.?=⟧ <news@example.com>\n\nHello.',
      fixed: 'From: "Garden, Inc." <news@example.com>\n\nHello.',
    },
    {
      format: 'eml',
      draft: 'From: Ada <ada@example.com>\nTo: ⟦=?UTF-8?B?Qm9i?=⟧ <bob@example.com>\n\nHello.',
      fixed: 'From: Ada <ada@example.com>\nTo: Bob <bob@example.com>\n\nHello.',
    },
    {
      format: 'eml',
      draft: 'From: Ada <ada@example.com>\nReply-To: ⟦=?UTF-8?B?Qm9i?=⟧ <bob@example.com>\n\nHello.',
      fixed: 'From: Ada <ada@example.com>\nReply-To: Bob <bob@example.com>\n\nHello.',
    },
    { format: 'eml', draft: 'From: =?UTF-8?B?R8OkcnRlbg==?= <news@example.com>\n\nHello.' },
    { format: 'eml', draft: 'From: =?UTF-8?B?R8OkcnRlbg==?= =?UTF-8?Q?_Club?= <news@example.com>\n\nHello.' },
    { format: 'eml', draft: 'From: "Garden Club" <news@example.com>\n\nHello.' },
    { format: 'markdown', draft: '---\nfrom: Garden Club <news@example.com>\n---\nHello.' },
  ],
  *check({ draft }) {
    for (const header of draft.headers) {
      if (!NAMES.has(header.name) || !/^[ -~]*$/.test(header.value.text)) continue;
      const words = encodedWordsOf(draft, header);
      const [first] = words;
      // What looks like an encoded word has to be one.
      if (!first || header.value.text.includes('=?')) continue;
      const message = text`This name doesn’t need encoding. Write it in plain letters.`;
      const fixes = words.length === 1 ? plainly(draft, header, first) : [];
      yield { span: first.span, evidence: first.written, message, fixes };
    }
  },
});

/** The name as it reads, in quotes where it has signs that mean something in a header. */
function plainly(draft: Draft, { value }: Header, { span, written }: EncodedWord): readonly Fix[] {
  const from = offsetOf(value.span.bind(value), value.text.length, span.start);
  const to = offsetOf(value.span.bind(value), value.text.length, span.end);
  const name = value.text.slice(from, to).trim();
  if (name === '' || overlapsPlaceholder(draft, span)) return [];
  const becomes = ATOMS.test(name) ? name : `"${name.replace(SPECIAL, '\\$&')}"`;
  return replacement(draft, { span, evidence: written, becomes, safe: false });
}

/** The first offset of a text from which on it stands at or behind a place in the source. */
function offsetOf(
  spanOf: (from: number, to: number) => { readonly start: number },
  length: number,
  place: number,
): number {
  return countBefore(length, (index) => spanOf(index, index + 1).start < place);
}
