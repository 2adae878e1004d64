import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Edit, Fix } from './fix.ts';
import { isWithin } from './protected-spans.ts';

/** Bytes of a line at most: as it is sent (RFC 5322, section 2.1.1), and as quoted-printable (RFC 2045, section 6.7). */
const MAX_LINE_BYTES = 998;
const MAX_ENCODED_LINE_BYTES = 76;

/** What may come into an encoded word as it is, whatever its encoding and place (RFC 2047, section 5). */
const PLAIN_IN_WORD = /^[A-Za-z\d!*+/-]*$/;

/**
 * The fixes that leave a message one: none brings in a line break, a character that the charset may lack, or a sign that
 * means something in its encoding, nor makes a line too long. Fixes of other drafts are all returned.
 */
export function fittingFixes(draft: Draft, fixes: readonly Fix[] = []): readonly Fix[] {
  if (draft.format !== 'eml') return fixes;
  return fixes.filter(({ edits }) => edits.every((edit) => fits(draft, edit)));
}

function fits({ source, transferred, bodyStart }: Draft, { span, text }: Edit): boolean {
  const old = source.slice(span.start, span.end);
  if ([...text].some((character) => /[^ -~]/.test(character) && !old.includes(character))) return false;
  if (span.start < bodyStart && !PLAIN_IN_WORD.test(text) && isInEncodedWord(source, span)) return false;
  const isEncoded = isWithin(span, transferred);
  if (isEncoded && text.includes('=')) return false;
  const grows = text.length > old.length;
  return (
    !grows ||
    lineLength(source, span) + text.length - old.length <=
      (isEncoded ? MAX_ENCODED_LINE_BYTES : MAX_LINE_BYTES)
  );
}

function isInEncodedWord(source: string, { start, end }: Span): boolean {
  const before = source.slice(Math.max(0, start - MAX_ENCODED_LINE_BYTES), start);
  return (
    before.lastIndexOf('=?') > before.lastIndexOf('?=') &&
    source.slice(end, end + MAX_ENCODED_LINE_BYTES).includes('?=')
  );
}

/** The length of the line, or lines, that a span stands in; no more is counted than matters. */
function lineLength(source: string, { start, end }: Span): number {
  const before = source.slice(Math.max(0, start - MAX_LINE_BYTES), start);
  const after = source.slice(end, end + MAX_LINE_BYTES);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const to = after.search(/[\r\n]/);
  return before.length - from + (end - start) + (to < 0 ? after.length : to);
}
