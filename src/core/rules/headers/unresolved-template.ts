import type { Header } from '../../draft/draft.ts';
import type { Fix } from '../../fix/fix.ts';
import { hidePlaceholders } from '../../placeholder/placeholder.ts';
import type { Span } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** What SpamAssassin takes for a merge field, and the headers in which it does not look. */
const FIELD = /%[A-Z][A-Z_-]/;
const PASSED_OVER =
  /^(?:x-vms-to|x-uidl|x-face|to|cc|from|subject|references|in-reply-to|(?:x-|resent-|x-original-)?message-id)$/;
/** A byte that is written as in an address (RFC 3986, section 2.1). */
const BYTE = /%[\dA-F]{2}/g;
const BYTE_OF_LETTERS = /^%[A-F]{2}$/;

/**
 * SpamAssassin's UNRESOLVED_TEMPLATE (20_head_tests.cf, `check_unresolved_template` in HeaderEval.pm): `%` and two
 * capitals in any header but a few. It hits the bytes of encoded addresses as well, such as the `%BC` of `%C3%BC`.
 */
export const unresolvedTemplate = rule({
  id: 'unresolved-template',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'Possible unfilled merge field in a header',
  why: 'SpamAssassin takes a percent sign before two capitals for an unfilled merge field and adds up to three points. In a List-Unsubscribe address it is usually an encoded letter, such as the `%BC` in `%C3%BC`: write it in lowercase, which means the same there, or use plain words. Anywhere else, fill in the field.',
  filters: ['UNRESOLVED_TEMPLATE'],
  examples: [
    {
      format: 'eml',
      draft:
        'From: ada@example.com\nList-Unsubscribe: <mailto:ada@example.com?subject=K%C3⟦%BC⟧ndigen>\n\nHello.',
      fixed:
        'From: ada@example.com\nList-Unsubscribe: <mailto:ada@example.com?subject=K%c3%bcndigen>\n\nHello.',
    },
    { format: 'eml', draft: 'From: ada@example.com\nX-Campaign: ⟦%CAMPAIGN_ID⟧\n\nHello.' },
    {
      format: 'eml',
      draft: 'From: ada@example.com\nList-Unsubscribe: <https://example.com/u?q=%c3%bc%20a>\n\nHello.',
    },
    { format: 'eml', draft: 'From: ada@example.com\nSubject: 20%OFF today\n\nHello.' },
    { format: 'eml', draft: 'From: ada@example.com\nX-Campaign: {{ campaign }} *|CAMPAIGN|*\n\nHello.' },
    { format: 'markdown', draft: '---\nsubject: 20%OFF\n---\nHello %FIRST_NAME.' },
  ],
  *check({ draft: { headers } }) {
    for (const header of headers) {
      if (PASSED_OVER.test(header.name) || !FIELD.test(header.value.text)) continue;
      const hit = hitIn(header);
      if (hit) yield hit;
    }
  },
});

function hitIn({ value }: Header): Hit | undefined {
  const match = FIELD.exec(hidePlaceholders(value.text).text);
  if (!match) return undefined;
  const { index } = match;
  const byte = value.text.slice(index, index + 3);
  if (!BYTE_OF_LETTERS.test(byte) || !isInAddress(value.text, index)) {
    const evidence = /^%[A-Z_-]+/.exec(value.text.slice(index, index + 80))?.[0] ?? byte;
    const message = text`“${evidence}” looks like an unfilled merge field. Fill it in or remove it.`;
    return { span: value.span(index, index + evidence.length), evidence, message };
  }
  return {
    span: value.span(index, index + 3),
    evidence: byte,
    message: text`SpamAssassin mistakes “${byte}” for an unfilled merge field. Write it in lowercase; the address stays the same.`,
    fixes: [inSmallLetters(value)],
  };
}

/** Whether a place is behind a scheme such as `mailto:`, with neither a space nor a bracket between them. */
function isInAddress(value: string, at: number): boolean {
  return value.lastIndexOf(':', at) > Math.max(value.lastIndexOf(' ', at), value.lastIndexOf('<', at));
}

/** What an address means does not depend on the case of its encoded bytes (RFC 3986, section 6.2.2.1). */
function inSmallLetters(value: Header['value']): Fix {
  const bytes = [...value.text.matchAll(BYTE)].filter(([byte]) => byte !== byte.toLowerCase());
  const edits = bytes.map(({ 0: byte, index }) => {
    const span: Span = value.span(index, index + 3);
    return { span, text: byte.toLowerCase() };
  });
  return { title: text`Change to lowercase`, edits, safe: false };
}
