import type { Draft } from '../../draft/draft.ts';
import type { Span } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** An empty display name before the address, with the bracket that opens it. */
const EMPTY = /(["'])\s{0,10}\1\s{0,10}<$/;
const MAX_UNITS_BEFORE = 24;

export const blankFromName = rule({
  id: 'blank-from-name',
  group: 'headers',
  severity: 'warning',
  needs: 'sender',
  title: 'Missing sender name',
  why: 'Inboxes show the sender name first. Without one, readers see a bare address, which they trust less, and an empty pair of quotes is typical of spam software. Add a name before the address: `Ada at Example <ada@example.com>`.',
  filters: ['FROM_BLANK_NAME', 'FROM_NO_DN'],
  examples: [
    { format: 'eml', draft: 'From: ⟦"" <ada@example.com>⟧\nSubject: Garden\n\nIt opens on Sunday.' },
    { format: 'eml', draft: 'From: ⟦ada@example.com⟧\nSubject: Garden\n\nIt opens on Sunday.' },
    { format: 'markdown', draft: '---\nsubject: Garden\nfrom: ⟦news@example.com⟧\n---\nIt opens on Sunday.' },
    { format: 'eml', draft: 'From: Ada <ada@example.com>\n\nIt opens on Sunday.' },
    { format: 'eml', draft: 'From: {{ name }} <ada@example.com>\n\nIt opens on Sunday.' },
    { format: 'text', draft: '---\nsubject: Garden\nfrom: Ada\n---\nIt opens on Sunday.' },
  ],
  *check({ draft }) {
    const { from } = draft;
    if (!from?.address || (from.name && from.name.text.trim() !== '')) return;
    const { text: evidence } = from.address;
    const address = from.address.span(0, evidence.length);
    const blank = blankName(draft, address);
    if (blank) {
      const message = text`The sender name is empty, which is typical of spam. Add the name of a person or company.`;
      yield { span: blank, evidence: draft.source.slice(blank.start, blank.end), message };
    } else if (evidence.includes('@')) {
      const message = text`There is no sender name before “${evidence}”. Add one, because readers trust a name more than a bare address.`;
      yield { span: address, evidence, message, share: 0.3 };
    }
  },
});

/** From the quotes with nothing in them to the bracket that closes the address. */
function blankName({ source }: Draft, { start, end }: Span): Span | undefined {
  const before = source.slice(Math.max(0, start - MAX_UNITS_BEFORE), start);
  const quotes = EMPTY.exec(before)?.index;
  if (quotes === undefined) return undefined;
  return { start: start - before.length + quotes, end: source.charAt(end) === '>' ? end + 1 : end };
}
