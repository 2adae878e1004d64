import type { Draft } from '../../draft/draft.ts';
import { firstLineOf } from '../../text/lines.ts';
import type { Span } from '../../text/mapped-text.ts';

/**
 * Where a header is shown that a message lacks: its first header line. Nothing where one of `names` is there, where the
 * draft is no message, or where it is marked as not sent yet (`X-Unsent: 1`, which Outlook writes and reads).
 */
export function placeOfMissing({ headers, source }: Draft, names: readonly string[]): Span | undefined {
  const [first] = headers;
  if (!first || headers.some(({ name }) => names.includes(name))) return undefined;
  const isUnsent = headers.some(({ name, value }) => name === 'x-unsent' && value.text.trim() === '1');
  return isUnsent ? undefined : firstLineOf(source, first.span);
}
