import type { Span } from '../text/mapped-text.ts';
import type { Draft, Section } from './draft.ts';

/** The part of a message that a place in the source is in; nothing where the body is not joined of several. */
export function sectionAt({ sections }: Pick<Draft, 'sections'>, { start }: Span): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.span.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
