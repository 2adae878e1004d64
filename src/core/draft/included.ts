import { countBefore } from '../text/binary-search.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Draft } from './draft.ts';

/** Whether a place is that of a tag which brings in another file: what stands there is said of that file, not of this one. */
export function isIncluded({ included }: Pick<Draft, 'included'>, { start, end }: Span): boolean {
  if (!included) return false;
  const count = countBefore(included.length, (index) => (included[index]?.start ?? 0) <= start);
  const tag = included[count - 1];
  return tag !== undefined && start < tag.end && end <= tag.end;
}

/** The same place, or behind the tag whose file it stands in, where what the whole mail lacks can be said. */
export function besideIncluded(draft: Pick<Draft, 'included'>, place: Span): Span {
  return isIncluded(draft, place) ? { start: place.end, end: place.end } : place;
}
