import type { Draft } from '../draft/draft.ts';
import { betweenPlaceholders, overlapsPlaceholder } from '../draft/placeholders.ts';
import type { Steps } from '../text/steps.ts';
import { applyFixes, withoutOverlap } from './apply.ts';
import type { Edit, Fix } from './fix.ts';
import { isAmongOpenBraces, isInOpenBraces, losesPlaceholder } from './lost-placeholders.ts';
import { isBuiltAlike } from './structure.ts';

/** Reads what the draft would become. */
export type Read = (source: string) => Steps<Draft>;

/** How often a draft is read again at most, to find out which fixes do harm; a short one, up to so many UTF-16 units. */
const MAX_READS = 16;
const MAX_UNITS = 4_000_000;
/** So many offered fixes of a draft are looked at over thousands of units; the others like them are not offered. */
const MAX_FAR_LOOKS = 64;

/**
 * Those of `fixes`, which do not overlap, that leave the draft built as it is when they are made together, or alike in
 * what `isAlike` compares. What cannot be told with a bounded number of reads is left out.
 */
export function* harmlessFixes(
  draft: Draft,
  fixes: readonly Fix[],
  read: Read,
  isAlike = isBuiltAlike,
): Steps<readonly Fix[]> {
  const { source } = draft;
  const kept = new Set<Fix>();
  let reads = MAX_READS + Math.floor(MAX_UNITS / Math.max(1, source.length));
  function* add(some: readonly Fix[]): Steps<void> {
    if (some.length === 0 || reads-- <= 0) return;
    if (isAlike(draft, yield* read(applyFixes(source, [...kept, ...some])))) {
      for (const fix of some) kept.add(fix);
    } else if (some.length > 1) {
      const middle = some.length >> 1;
      yield* add(some.slice(0, middle));
      yield* add(some.slice(middle));
    }
  }
  const suspects = new Set(fixes.filter((fix) => mayDoHarm(draft, fix)));
  yield;
  yield* add(fixes.filter((fix) => !suspects.has(fix)));
  yield* add(fixes.filter((fix) => suspects.has(fix)));
  return fixes.filter((fix) => kept.has(fix));
}

/**
 * Those of the fixes offered for a draft that are better not offered: in bulk, what would make or break syntax; one by
 * one, what would lose a placeholder. Only those that stand beside a mark are looked at closely.
 */
export function* harmfulFixes(draft: Draft, fixes: readonly Fix[], read: Read): Steps<ReadonlySet<Fix>> {
  const suspects = fixes.filter((fix) => mayDoHarm(draft, fix));
  let far = MAX_FAR_LOOKS;
  const harmful = new Set<Fix>();
  for (const fix of suspects) {
    if (fix.safe) continue;
    const isTooFar = isAmongOpenBraces(draft, fix) && far-- <= 0;
    if (isTooFar || (yield* losesPlaceholder(draft, fix, read))) harmful.add(fix);
  }
  let left = suspects.filter(({ safe }) => safe);
  for (;;) {
    const tried = new Set(withoutOverlap(left));
    if (tried.size === 0) return harmful;
    const harmless = new Set(yield* harmlessFixes(draft, [...tried], read));
    for (const fix of tried) if (!harmless.has(fix)) harmful.add(fix);
    left = left.filter((fix) => !tried.has(fix));
  }
}

/** UTF-16 units of a word that are looked at on either side of a fix. */
const MAX_SIDE_UNITS = 64;
/** What may mean something together with what comes next to it, in one format or another. */
const MARK = /[<>@:/\\.[\](){}&%#$*_~`|=^+-]/;
const CLOSING = /[.:)\]}"'*_]+$/;

/** Whether a fix stands so near to a mark that it may make or break syntax; a glance, not a proof. */
function mayDoHarm(draft: Draft, { edits }: Fix): boolean {
  return edits.some((edit) => mayMakeSyntax(draft, edit));
}

function mayMakeSyntax(draft: Draft, { span, text }: Edit): boolean {
  if (overlapsPlaceholder(draft, span) || isInOpenBraces(draft, span)) return true;
  const { source } = draft;
  const old = source.slice(span.start, span.end);
  const free = betweenPlaceholders(draft, span);
  const [from, to] = [startOfWord(source, span.start, free.start), endOfWord(source, span.end, free.end)];
  const [before, after] = [source.slice(from, span.start), source.slice(span.end, to)];
  if (source[from - 1] === '<') return true;
  // The name of a header, or of a field of the front matter.
  if (after.includes(':') && /^$|[\r\n]/.test(source[from - 1] ?? '')) return true;
  if ([before, after.replace(CLOSING, ''), old, text].some((part) => MARK.test(part))) return true;
  // What stays beside a mark or a placeholder is what was there before.
  const isFirstKept = text !== '' && text[0] === old[0];
  const isLastKept = text !== '' && text.at(-1) === old.at(-1);
  const isAtEdge = (at: number) => /^$|[\s<>]/.test(source[at] ?? '');
  return (
    (before === '' && !isFirstKept && !isAtEdge(span.start - 1)) ||
    (after === '' && !isLastKept && !isAtEdge(span.end))
  );
}

/** The white space, tag or placeholder before an offset. */
function startOfWord(source: string, offset: number, least: number): number {
  const first = Math.max(least, offset - MAX_SIDE_UNITS);
  let at = offset;
  while (at > first && !/[\s<>]/.test(source[at - 1] ?? '')) at--;
  return at;
}

function endOfWord(source: string, offset: number, most: number): number {
  const last = Math.min(most, offset + MAX_SIDE_UNITS);
  let at = offset;
  while (at < last && !/[\s<>]/.test(source[at] ?? '')) at++;
  return at;
}
