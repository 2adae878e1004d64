import type { Draft } from '../draft/draft.ts';
import { countBefore } from '../text/binary-search.ts';
import type { Fix } from './fix.ts';

/** Whether the server that sent it signed the draft (RFC 6376): it was received, and any change breaks that signature. */
export function isSealed({ headers }: Draft): boolean {
  return headers.some(({ name }) => name === 'dkim-signature');
}

/** Whether a fix changes anything that a signature covers, which would break it. */
export function changesSigned({ signed }: Draft, { edits }: Fix): boolean {
  if (signed.length === 0) return false;
  return edits.some(({ span }) => {
    const before = lastBefore(signed, span.end);
    return before !== undefined && span.start < before.end && span.end > before.start;
  });
}

/** The last of spans, in order and without overlap, that begins before a place. */
function lastBefore(spans: Draft['signed'], place: number): Draft['signed'][number] | undefined {
  const count = countBefore(spans.length, (index) => (spans[index]?.start ?? 0) < place);
  return spans[count - 1];
}
