import { MappedText } from '../../text/mapped-text.ts';
import type { Context } from '../context.ts';

/** UTF-16 units beside a place that may belong to a phrase over it. */
const UNITS_BESIDE = 60;

/** Whether a replacement would make a listed phrase, alone or with its neighbours: a fix that trades one finding for another. */
export function makesPhrase(
  { words, phrases }: Context,
  where: MappedText,
  from: number,
  to: number,
  becomes: string,
): boolean {
  const before = where.text.slice(Math.max(0, from - UNITS_BESIDE), from);
  const then = MappedText.whole(before + becomes + where.text.slice(to, to + UNITS_BESIDE));
  const all = words(then);
  const end = before.length + becomes.length;
  return phrases(then).some(
    ({ entry, first, last }) =>
      entry.category !== 'innocent' &&
      (all[first]?.start ?? 0) < end &&
      (all[last]?.end ?? 0) > before.length,
  );
}
