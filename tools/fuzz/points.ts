import { isDeepStrictEqual } from 'node:util';
import type { Report, Span } from '../../src/core/index.ts';

/** Points are rounded to hundredths, each finding's by itself: a finding may have so much more or less than its part. */
const ROUNDING = 0.005;
/** UTF-16 units around a changed place in which what is found anew was hidden by what stood there. */
const MAX_DISTANCE = 80;

/**
 * The rules whose findings came to more by a round of fixes, but for those that it uncovered: a word that was broken up
 * is read once it is whole. What is found anew far from all that was changed was not uncovered.
 */
export function risenRules(before: Report, after: Report): readonly string[] {
  // Where the words tell another language once they are whole, other rules judge them.
  if (after.points <= before.points || after.language !== before.language) return [];
  const changed = changedPlaces(before.draft.source, after.draft.source);
  const old = pointsByRule(before);
  return [...pointsByRule(after)].flatMap(([rule, points]) => {
    const rounding = ROUNDING * (countOf(rule, before) + countOf(rule, after));
    if (points <= (old.get(rule) ?? 0) + rounding || isOnlyDenser(rule, before, after)) return [];
    const spans = after.findings
      .filter((finding) => finding.rule === rule)
      .flatMap((one) => [one.span, ...one.also]);
    return spans.some((span) => isNear(span, changed)) ? [] : [rule];
  });
}

/** Where words were joined the draft has fewer, and the same phrases weigh more among them. */
function isOnlyDenser(rule: string, before: Report, after: Report): boolean {
  const evidence = ({ findings }: Report) =>
    findings.filter((finding) => finding.rule === rule).map((finding) => finding.evidence);
  return isDeepStrictEqual(evidence(before), evidence(after));
}

function countOf(rule: string, { findings }: Report): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

function pointsByRule({ findings }: Report): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  for (const finding of findings) points.set(finding.rule, (points.get(finding.rule) ?? 0) + finding.points);
  return points;
}

function isNear({ start, end }: Span, { start: from, end: to }: Span): boolean {
  return start <= to + MAX_DISTANCE && end >= from - MAX_DISTANCE;
}

/** From the first to the last place where the fixed text differs. */
function changedPlaces(before: string, after: string): Span {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, end: after.length - tail };
}
