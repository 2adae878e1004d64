import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import {
  type CheckOptions,
  type Config,
  check,
  configFor,
  findingCount,
  LEVELS,
  type Level,
  type Report,
  render,
  type Severity,
} from '../core/index.ts';
import type { CliOptions } from './arguments.ts';
import type { ConfigFinder, LoadedConfig } from './config.ts';
import { Failure, reasonOf } from './failure.ts';
import { type FoundFile, findTargets, shown } from './files.ts';
import { type AskFilters, MAX_AT_ONCE } from './filters.ts';
import { type Fixed, fixDraft } from './fix.ts';
import { inOrder } from './in-order.ts';
import { type OpenDraft, openFile, openStream } from './open.ts';
import type { Output } from './output.ts';
import { configProblems, failureLine } from './pretty.ts';
import type { Progress } from './progress.ts';
import type { CheckedFile, Reporter, Totals } from './reporter.ts';
import type { Screen } from './screen.ts';
import { removeLeftovers } from './temporary.ts';
import { isInside } from './walk.ts';
import { replaceFile } from './write.ts';

/** One run of the command line. */
export interface Session {
  readonly options: CliOptions;
  readonly configs: ConfigFinder;
  readonly reporter: Reporter;
  /** The standard output, for a fixed draft. */
  readonly out: Output;
  readonly errors: Screen;
  readonly progress: Progress;
  readonly totals: Totals;
  /** Asks the filters, where the command line names some. */
  readonly judge: AskFilters | undefined;
  /** Configurations whose problems have been reported. */
  readonly reported: Set<LoadedConfig>;
  /** Folders from which what killed runs left was removed, or is being removed. */
  readonly tidied: Map<string, Promise<void>>;
}

/** Prints what became of a draft, when its turn has come. */
type Print = () => Promise<void>;

/** Checks what is named on the command line, in its order; what goes wrong with one draft does not stop the others. */
export async function lintFiles(session: Session): Promise<void> {
  const { options, configs, progress, judge, totals } = session;
  const { files, passedOver } = await findTargets(options.names, { ...options, configs });
  for (const [kind, count] of passedOver) totals.passedOver.set(kind, count);
  await inOrder(
    files,
    judge ? MAX_AT_ONCE : 1,
    async (target): Promise<Print> => {
      if ('error' in target) return () => fail(session, target.path, target.error);
      return lintFile(session, target);
    },
    async (print, index) => {
      await print();
      progress.done(index + 1, files.length);
    },
  );
  progress.clear();
}

async function lintFile(session: Session, target: FoundFile): Promise<Print> {
  const { path, file, found } = target;
  try {
    const loaded = await configOf(session, dirname(file));
    const draft = await openFile(file);
    if (session.options.fix) await tidy(session, target);
    const write = ({ content }: Fixed) =>
      replaceFile({
        path: file,
        before: draft.content,
        content,
        ...(found !== undefined && { within: found }),
      });
    const { print } = await lintDraft(session, { path, file }, draft, settled(loaded, file), write);
    return print;
  } catch (error) {
    return () => fail(session, path, reasonOf(error));
  }
}

/** Removes what killed runs left beside a file, unless a link leads to that from the folder that was named. */
async function tidy({ tidied }: Session, { file, found }: FoundFile): Promise<void> {
  const folder = dirname(await realpath(file));
  if (found !== undefined && !isInside(folder, await realpath(found))) return;
  const done = tidied.get(folder) ?? removeLeftovers(folder);
  tidied.set(folder, done);
  await done;
}

/** Checks the draft on the standard input; with `--fix`, prints it fixed. */
export async function lintStdin(session: Session): Promise<void> {
  const { options, out } = session;
  const name = options.stdinFilename ?? '';
  const path = name === '' ? '<stdin>' : shown(name);
  try {
    const loaded = await configOf(session, name === '' ? process.cwd() : dirname(resolve(name)));
    const draft = await openStream(name, process.stdin);
    const file = resolve(name);
    const { fixed, print } = await lintDraft(
      session,
      { path, file },
      draft,
      settled(loaded, file),
      async () => {},
    );
    await print();
    if (options.fix) await out(fixed?.content ?? draft.content);
  } catch (error) {
    await fail(session, path, reasonOf(error));
  }
}

/** The configuration with what it says of this file (an absolute path). */
function settled(loaded: LoadedConfig, file: string): LoadedConfig {
  const path = relative(dirname(loaded.path ?? file), file)
    .split(sep)
    .join('/');
  return { ...loaded, config: configFor(loaded.config, path) };
}

async function lintDraft(
  session: Session,
  { path, file }: { readonly path: string; readonly file: string },
  draft: OpenDraft,
  { config, problems }: LoadedConfig,
  write: (fixed: Fixed) => Promise<void>,
): Promise<{ readonly fixed: Fixed | undefined; readonly print: Print }> {
  const options: CheckOptions = { format: draft.format, bytes: draft.bytes, config };
  let fixed: Fixed | undefined;
  let unfixed: Failure | undefined;
  if (session.options.fix) {
    try {
      const found = fixDraft(draft, options, problems.length === 0);
      if (found) await write(found);
      fixed = found;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unfixed = error;
    }
  }
  const source = fixed?.source ?? draft.source;
  const report = check(source, options);
  if (report.refused) throw new Failure(render(report.refused));
  const { returned } = report;
  if (returned) return { fixed, print: () => session.reporter.returned(path, returned) };
  const answers = await session.judge?.(file, draft, source, report);
  const checked = { path, source, report, fixed: fixed?.count ?? 0, ...(answers && { answers }) };
  const print = async () => {
    if (unfixed) await printUnfixed(session, path, unfixed);
    const fails = count(session, checked, config);
    await session.reporter.draft(session.options.quiet ? quieted(checked, fails) : checked);
    await printUnanswered(session, checked);
  };
  return { fixed, print };
}

/** The configuration of a folder; tells what is wrong in it the first time. */
async function configOf(
  { configs, errors, totals, reported }: Session,
  folder: string,
): Promise<LoadedConfig> {
  const loaded = await configs(folder);
  if (loaded.problems.length > 0 && !reported.has(loaded)) {
    reported.add(loaded);
    totals.failures += loaded.problems.length;
    const pathOf = (place: string) => shown(relative(process.cwd(), place));
    await errors.out(configProblems(loaded.problems, pathOf, errors));
  }
  return loaded;
}

/** Adds a draft to the totals; gives whether it fails. */
function count({ totals, options }: Session, checked: CheckedFile, config: Config): boolean {
  const { report, fixed, answers = [] } = checked;
  totals.levels[report.level]++;
  totals.findings += findingCount(report);
  totals.errors += countOf(report, 'error');
  totals.warnings += countOf(report, 'warning');
  totals.fixable += report.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length;
  for (const { fixable } of report.omitted) totals.fixable += fixable;
  totals.fixed += fixed;
  const isSpam = answers.some((answer) => 'isSpam' in answer && answer.isSpam);
  const limit = options.failOn ?? config.failOn ?? FAIL_ON;
  const fails = isFailing(report, limit);
  if (fails) totals.failing.set(limit, (totals.failing.get(limit) ?? 0) + 1);
  else if (isSpam) totals.flagged++;
  return fails || isSpam;
}

/** Findings of a severity, those included that the report leaves out: a rule reports all of a draft alike. */
function countOf({ findings, omitted }: Report, severity: Severity): number {
  const found = findings.filter((finding) => finding.severity === severity);
  const rules = new Set<string>(found.map(({ rule }) => rule));
  return omitted.reduce((sum, { rule, count }) => sum + (rules.has(rule) ? count : 0), found.length);
}

/** Where a run fails if nothing says otherwise. */
const FAIL_ON: Level = 'risky';

function isFailing({ score, level }: Report, limit: Level | number): boolean {
  return typeof limit === 'number' ? score >= limit : LEVELS.indexOf(level) >= LEVELS.indexOf(limit);
}

/** A draft without what is no error; one that neither fails nor has an error needs nobody’s attention. */
function quieted(checked: CheckedFile, fails: boolean): CheckedFile {
  const { report } = checked;
  const findings = report.findings.filter(({ severity }) => severity === 'error');
  const rules = new Set<string>(findings.map(({ rule }) => rule));
  const omitted = report.omitted.filter(({ rule }) => rules.has(rule));
  const isUnimportant = !fails && findings.length === 0;
  return { ...checked, report: { ...report, findings, omitted }, isUnimportant };
}

async function fail({ reporter, totals }: Session, path: string, reason: string): Promise<void> {
  totals.failures++;
  await reporter.failure(path, reason);
}

/** Not an error of the report: the draft was checked all the same. */
async function printUnfixed({ errors, totals }: Session, path: string, { message }: Failure): Promise<void> {
  totals.failures++;
  await errors.out(failureLine(`${path}: not corrected, because ${message}`, errors.paint));
}

/** Filters that did not answer; one that is away is reported once. */
async function printUnanswered(
  { errors, totals }: Session,
  { path, answers = [] }: CheckedFile,
): Promise<void> {
  for (const answer of answers) {
    if (!('problem' in answer) || answer.isRepeated) continue;
    totals.failures++;
    await errors.out(failureLine(`${path}: ${render(answer.problem)}`, errors.paint));
  }
}
