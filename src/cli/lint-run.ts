import { access } from 'node:fs/promises';
import process from 'node:process';
import { ReportCache } from './cache.ts';
import type { CliOptions } from './cli-options.ts';
import { configFinder } from './config.ts';
import { failureLine } from './config-problems.ts';
import { Failure } from './failure.ts';
import { judgeOf } from './filters.ts';
import { changedFiles } from './git.ts';
import { lintFiles, lintStdin } from './lint.ts';
import type { Output } from './output.ts';
import { type Progress, progressOn } from './progress.ts';
import { openReports } from './reports.ts';
import { screenOn } from './screen.ts';
import type { Session } from './session.ts';
import { Suppressions } from './suppressions.ts';
import { newTotals } from './tally.ts';
import { hasTooManyWarnings, skippedText } from './total.ts';
import type { ExitCode } from './verb.ts';

/** Checks the drafts that the command line names. Throws `Failure` where nothing can be checked. */
export async function lint(options: CliOptions, out: Output, err: Output): Promise<ExitCode> {
  const configs = configFinder(options.config);
  // A configuration that was named and is not there is wrong usage: nothing is checked without it.
  if (options.config) await configs(process.cwd());
  const progress = progressOn(process.stderr);
  const errors = screenOn(clearing(err, progress, process.stderr), process.stderr, options.color);
  const output = screenOn(clearing(out, progress, process.stdout), process.stdout, options.color);
  // The fixed draft, or the patch, has the standard output for itself.
  const report = (options.stdin && options.fix) || options.dryRun ? errors : output;
  const cache = options.cache ? await ReportCache.open(options.cacheLocation) : undefined;
  const suppressions = await Suppressions.open(options.suppressions, options.suppressionMode);
  const changed = options.changed ? await changedFiles(process.cwd(), options.since) : undefined;
  const reports = await openReports(options, report, errors);
  const { reporter } = reports;
  const totals = newTotals(options);
  const judge = await judgeOf(options);
  const reported: Session['reported'] = new Set();
  const tidied: Session['tidied'] = new Map();
  const session: Session = {
    ...{ options, configs, reporter, out, errors },
    ...{ progress, totals, judge, changed, suppressions, cache, reported, tidied },
  };
  await reporter.start();
  await (options.stdin ? lintStdin(session) : lintFiles(session));
  await reporter.end(totals);
  // Other formats have no place for it.
  if (!reports.arePretty) await err(skippedText(totals));
  const unwritten = [
    ...(await failuresOf([async () => suppressions?.save(isThere), async () => cache?.save()])),
    ...(await reports.close()),
  ];
  for (const reason of unwritten) await err(failureLine(reason, errors.paint));
  const unneeded = options.passOnUnpruned ? 0 : (suppressions?.unneeded ?? 0);
  if (unneeded > 0) await err(failureLine(unneededSentence(unneeded), errors.paint));
  if (totals.failures > 0 || unwritten.length > 0 || unneeded > 0) return 2;
  return totals.failing.size > 0 || totals.flagged > 0 || totals.errors > 0 || hasTooManyWarnings(totals)
    ? 1
    : 0;
}

/** Why something could not be written, each in a sentence. */
async function failuresOf(works: readonly (() => Promise<void>)[]): Promise<readonly string[]> {
  const reasons: string[] = [];
  for (const work of works) {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      reasons.push(error.message);
    }
  }
  return reasons;
}

function unneededSentence(count: number): string {
  const are = count === 1 ? 'problem is' : 'problems are';
  return `${count} suppressed ${are} no longer there. Run with --prune-suppressions to update the file.`;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Takes the progress bar away before anything else is written to the terminal. */
function clearing(output: Output, progress: Progress, { isTTY }: { readonly isTTY?: boolean }): Output {
  if (!isTTY) return output;
  return (content) => {
    progress.clear();
    return output(content);
  };
}
