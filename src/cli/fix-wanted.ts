import type { CheckOptions } from '../core/index.ts';
import type { LoadedConfig } from './config.ts';
import { failureLine } from './config-problems.ts';
import { Failure } from './failure.ts';
import { type Fixed, fixDraft } from './fix.ts';
import type { OpenDraft } from './open.ts';
import type { DraftReport } from './reporter.ts';
import type { Session } from './session.ts';

/** What became of the wish to have a draft fixed; neither where there was none, or nothing to fix. */
interface WantedFixes {
  readonly fixed: Fixed | undefined;
  readonly unfixed: Failure | undefined;
}

/**
 * Fixes a draft, or a catalog, where that is wanted: `write` takes what is fixed. `kept` gives the reports on it, which are only asked
 * for where they may be kept.
 */
export async function fixWanted(
  { cache, options: { fix } }: Session,
  draft: OpenDraft,
  options: CheckOptions,
  { problems }: LoadedConfig,
  kept: () => readonly DraftReport[],
  write: (fixed: Fixed) => Promise<void>,
): Promise<WantedFixes> {
  const nothing = { fixed: undefined, unfixed: undefined };
  // Fixing checks a draft several times, which reports that are kept may spare.
  if (!fix || (cache && !kept().some(mayBeFixed))) return nothing;
  try {
    const fixed = fixDraft(draft, options, problems.length === 0);
    if (fixed) await write(fixed);
    return { ...nothing, fixed };
  } catch (error) {
    if (error instanceof Failure) return { ...nothing, unfixed: error };
    throw error;
  }
}

function mayBeFixed({ findings, omitted }: DraftReport): boolean {
  return (
    findings.some(({ fixes }) => fixes.some(({ safe }) => safe)) || omitted.some(({ fixable }) => fixable > 0)
  );
}

/** Not an error of the report: the draft was checked all the same. */
export async function printUnfixed(
  { errors, totals }: Session,
  path: string,
  { message }: Failure,
): Promise<void> {
  totals.failures++;
  await errors.out(failureLine(`${path}: not fixed: ${message}`, errors.paint));
}
