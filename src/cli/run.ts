import { access } from 'node:fs/promises';
import process from 'node:process';
import { parseArguments } from './arguments.ts';
import { ReportCache } from './cache.ts';
import type { CliOptions } from './cli-options.ts';
import { painter, wantsColor } from './color.ts';
import { configFinder } from './config.ts';
import { failureLine } from './config-problems.ts';
import { runErrand } from './errands.ts';
import { Failure, reasonNotWritten, UsageError } from './failure.ts';
import { judgeOf } from './filters.ts';
import { lintFiles, lintStdin, type Session } from './lint.ts';
import { type Output, outputTo } from './output.ts';
import { type Progress, progressOn } from './progress.ts';
import { openReports } from './reports.ts';
import { screenOn } from './screen.ts';
import { Suppressions } from './suppressions.ts';
import { newTotals } from './tally.ts';
import { hasTooManyWarnings, skippedText } from './total.ts';
import type { ExitCode } from './verb.ts';
import { verbMeant, verbOf } from './verbs.ts';

/** Runs the command line. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const out = outputTo(process.stdout);
  const err = outputTo(process.stderr);
  const code = await answer(args, out.write, err.write);
  const failure = await out.failure();
  if (failure) await err.write(errorLine(`standard output: ${reasonNotWritten(failure)}`));
  return failure || (await err.failure()) ? 2 : code;
}

async function answer(args: readonly string[], out: Output, err: Output): Promise<ExitCode> {
  const verb = await verbOf(args);
  try {
    if (verb) return await verb(args.slice(1), out, err);
    const meant = await verbMeant(args);
    if (meant !== undefined)
      throw new UsageError(`“${args[0]}” is neither a command nor a file. Did you mean ${meant}?`);
    const options = parseArguments(args);
    return await (options.errand ? runErrand(options.errand, options, out, err) : lint(options, out, err));
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof Failure)) throw error;
    await err(errorLine(error.message));
    if (error instanceof UsageError) {
      const command = verb ? `inboxlint ${args[0]}` : 'inboxlint';
      await err(`Run ${command} --help for the options.\n`);
    }
    return 2;
  }
}

function errorLine(message: string): string {
  return failureLine(message, painter(wantsColor(process.stderr.isTTY, undefined, process.env)));
}

async function lint(options: CliOptions, out: Output, err: Output): Promise<ExitCode> {
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
  const reports = await openReports(options, report, errors);
  const { reporter } = reports;
  const totals = newTotals(options);
  const judge = await judgeOf(options);
  const reported: Session['reported'] = new Set();
  const tidied: Session['tidied'] = new Map();
  const session: Session = {
    ...{ options, configs, reporter, out, errors },
    ...{ progress, totals, judge, suppressions, cache, reported, tidied },
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
  for (const reason of unwritten) await err(errorLine(reason));
  const unneeded = options.passOnUnpruned ? 0 : (suppressions?.unneeded ?? 0);
  if (unneeded > 0) await err(errorLine(unneededSentence(unneeded)));
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
