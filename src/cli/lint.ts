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
} from '../core/index.ts';
import type { Options } from './arguments.ts';
import type { ConfigFinder, LoadedConfig } from './config.ts';
import { Failure, reasonOf } from './failure.ts';
import { findTargets, shown } from './files.ts';
import { AT_ONCE, type Judge } from './filters.ts';
import { type Corrected, correct } from './fix.ts';
import { inOrder } from './in-order.ts';
import { type OpenDraft, openFile, openStream } from './open.ts';
import type { Output } from './output.ts';
import { configProblems, failureLine, type Screen } from './pretty.ts';
import type { Progress } from './progress.ts';
import type { Checked, Reporter, Tally } from './reporter.ts';
import { replaceFile } from './write.ts';

/** One run of the command line. */
export interface Session {
  readonly options: Options;
  readonly configs: ConfigFinder;
  readonly reporter: Reporter;
  /** The standard output, for a corrected draft. */
  readonly out: Output;
  readonly errors: Screen;
  readonly progress: Progress;
  readonly tally: Tally;
  /** Asks the filters, where the command line names some. */
  readonly judge: Judge | undefined;
  /** Configurations whose problems have been told. */
  readonly told: Set<LoadedConfig>;
}

/** Tells what became of a draft, when its turn has come. */
type Tell = () => Promise<void>;

/** Checks what is named on the command line, in its order; what goes wrong with one draft does not stop the others. */
export async function lintFiles(session: Session): Promise<void> {
  const targets = await findTargets(session.options.names, session.configs);
  const { progress, judge } = session;
  await inOrder(
    targets,
    judge ? AT_ONCE : 1,
    async (target): Promise<Tell> => {
      if ('error' in target) return () => fail(session, target.path, target.error);
      return lintFile(session, target.path, target.file);
    },
    async (tell, index) => {
      await tell();
      progress.done(index + 1, targets.length);
    },
  );
  progress.clear();
}

async function lintFile(session: Session, path: string, file: string): Promise<Tell> {
  try {
    const loaded = await configOf(session, dirname(file));
    const draft = await openFile(file);
    const write = ({ content }: Corrected) => replaceFile(file, content);
    const { tell } = await lintDraft(session, { path, file }, draft, settled(loaded, file), write);
    return tell;
  } catch (error) {
    return () => fail(session, path, reasonOf(error));
  }
}

/** Checks the draft on the standard input; with `--fix`, prints it corrected. */
export async function lintStdin(session: Session): Promise<void> {
  const { options, out } = session;
  const name = options.stdinFilename ?? '';
  const path = name === '' ? '<stdin>' : shown(name);
  try {
    const loaded = await configOf(session, name === '' ? process.cwd() : dirname(resolve(name)));
    const draft = await openStream(name, process.stdin);
    const file = resolve(name);
    const { corrected, tell } = await lintDraft(
      session,
      { path, file },
      draft,
      settled(loaded, file),
      async () => {},
    );
    await tell();
    if (options.fix) await out(corrected?.content ?? draft.content);
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
  write: (corrected: Corrected) => Promise<void>,
): Promise<{ readonly corrected: Corrected | undefined; readonly tell: Tell }> {
  const options: CheckOptions = { format: draft.format, bytes: draft.bytes, config };
  let corrected: Corrected | undefined;
  let uncorrected: Failure | undefined;
  if (session.options.fix) {
    try {
      const found = correct(draft, options, problems.length === 0);
      if (found) await write(found);
      corrected = found;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      uncorrected = error;
    }
  }
  const source = corrected?.source ?? draft.source;
  const report = check(source, options);
  const answers = await session.judge?.(file, draft, source, report);
  const checked = { path, source, report, corrected: corrected?.count ?? 0, ...(answers && { answers }) };
  const tell = async () => {
    if (uncorrected) await tellUncorrected(session, path, uncorrected);
    count(session, checked, config);
    await session.reporter.draft(checked);
    await tellUnanswered(session, checked);
  };
  return { corrected, tell };
}

/** The configuration of a folder; tells what is wrong in it the first time. */
async function configOf({ configs, errors, tally, told }: Session, folder: string): Promise<LoadedConfig> {
  const loaded = await configs(folder);
  if (loaded.problems.length > 0 && !told.has(loaded)) {
    told.add(loaded);
    tally.failures += loaded.problems.length;
    for (const problem of loaded.problems) {
      const path = shown(relative(process.cwd(), problem.place));
      await errors.out(configProblems(path, problem.source, [problem], errors));
    }
  }
  return loaded;
}

function count({ tally, options }: Session, checked: Checked, config: Config): void {
  const { report, corrected, answers = [] } = checked;
  tally.levels[report.level]++;
  tally.findings += findingCount(report);
  tally.correctable += report.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length;
  for (const { correctable } of report.omitted) tally.correctable += correctable;
  tally.corrected += corrected;
  const isSpam = answers.some((answer) => 'isSpam' in answer && answer.isSpam);
  if (isSpam || isFailing(report, options.failOn ?? config.failOn ?? FAIL_ON)) tally.failing++;
}

/** Where a run fails if nothing says otherwise. */
const FAIL_ON: Level = 'risky';

function isFailing({ score, level }: Report, limit: Level | number): boolean {
  return typeof limit === 'number' ? score >= limit : LEVELS.indexOf(level) >= LEVELS.indexOf(limit);
}

async function fail({ reporter, tally }: Session, path: string, reason: string): Promise<void> {
  tally.failures++;
  await reporter.failure(path, reason);
}

/** Not an error of the report: the draft was checked all the same. */
async function tellUncorrected(
  { errors, tally }: Session,
  path: string,
  { message }: Failure,
): Promise<void> {
  tally.failures++;
  await errors.out(failureLine(`${path}: not corrected, because ${message}`, errors.paint));
}

/** Filters that did not answer; one that is away is told of once. */
async function tellUnanswered({ errors, tally }: Session, { path, answers = [] }: Checked): Promise<void> {
  for (const answer of answers) {
    if (!('problem' in answer) || answer.isRepeated) continue;
    tally.failures++;
    await errors.out(failureLine(`${path}: ${render(answer.problem)}`, errors.paint));
  }
}
