import { countBefore } from '../text/binary-search.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Draft, Section } from './draft.ts';

/** The part of a message that a place in the source is in; nothing where the body is not joined of several. */
export function sectionAt({ sections }: Pick<Draft, 'sections'>, { start }: Span): Section | undefined {
  const count = countBefore(sections.length, (index) => (sections[index]?.span.start ?? 0) <= start);
  return sections[count - 1];
}
