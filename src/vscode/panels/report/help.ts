import type { Fix, Report } from '../../../core/index.ts';
import type { Keyed } from './findings.ts';

/** Fixes that would help most, and what the draft comes to with them. */
export interface Help {
  /** The findings that they mend. */
  readonly chosen: readonly Keyed[];
  readonly fixes: readonly Fix[];
  /** The score with them. */
  readonly score: number;
}

/** How the engine is asked. */
export interface FixTrial {
  check(source: string): Report;
  apply(source: string, fixes: readonly Fix[]): string;
  withoutOverlap(fixes: readonly Fix[]): readonly Fix[];
}

/** Fixes that are put together. */
const MAX_FIXES = 3;
/** Findings that are tried, the heaviest. */
const MAX_TRIED_FINDINGS = 8;
/** UTF-16 units that are checked at most, so that a long draft costs no more than a short one. */
const MAX_CHECKED_UNITS = 500_000;

/**
 * Finds the fixes that lower the points most, by making them and checking again; a step is one check, so that the
 * caller can stop between two. Where the budget does not reach, the points of the findings decide. Gives nothing
 * where no fix lowers the score.
 */
export function* mostHelpful(
  report: Report,
  heaviest: readonly Keyed[],
  trial: FixTrial,
): Generator<undefined, Help | undefined> {
  const { source } = report.draft;
  let pool = heaviest.flatMap(toChoice).slice(0, MAX_TRIED_FINDINGS);
  let left = Math.floor(MAX_CHECKED_UNITS / Math.max(1, source.length));
  let chosen: readonly Choice[] = [];
  let best: Report = report;
  for (let round = 0; round < MAX_FIXES && pool.length > 0; round++) {
    const tries = pool.slice(0, Math.max(1, Math.floor(left / (MAX_FIXES - round))));
    let lowest: { readonly choice: Choice; readonly report: Report } | undefined;
    for (const choice of tries) {
      const fixes = [...chosen, choice].map(({ fix }) => fix);
      if (trial.withoutOverlap(fixes).length < fixes.length) continue;
      yield;
      left--;
      const after = trial.check(trial.apply(source, fixes));
      if (after.points < (lowest?.report ?? best).points) lowest = { choice, report: after };
    }
    // What helps nothing by itself now will not help later; where one only was tried, the next may.
    if (!lowest) pool = pool.filter((choice) => !tries.includes(choice));
    else {
      const { choice } = lowest;
      chosen = [...chosen, choice];
      best = lowest.report;
      pool = pool.filter((other) => other !== choice);
    }
  }
  if (best.score >= report.score) return undefined;
  return { chosen: chosen.map(({ keyed }) => keyed), fixes: chosen.map(({ fix }) => fix), score: best.score };
}

interface Choice {
  readonly keyed: Keyed;
  readonly fix: Fix;
}

function toChoice(keyed: Keyed): readonly Choice[] {
  const { finding } = keyed;
  const fix = finding.fixes.find(({ safe }) => safe) ?? finding.fixes[0];
  return fix && finding.points > 0 ? [{ keyed, fix }] : [];
}
