import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import process from 'node:process';
import { type CheckOptions, type Config, check, render } from '../core/index.ts';
import { checkedMessages } from './checked-messages.ts';
import type { CliOptions } from './cli-options.ts';
import type { ConfigFinder, LoadedConfig } from './config.ts';
import { configProblems, failureLine } from './config-problems.ts';
import { isMailCode, NO_MAIL } from './drafts.ts';
import { Failure, reasonOf } from './failure.ts';
import { type FoundFile, findTargets, NO_DRAFT, shown } from './files.ts';
import { type AskFilters, MAX_AT_ONCE } from './filters.ts';
import { type Fixed, fixDraft } from './fix.ts';
import { inOrder } from './in-order.ts';
import { type OpenDraft, openFile, openStream } from './open.ts';
import type { Output } from './output.ts';
import type { Progress } from './progress.ts';
import type { CheckedFile, Reporter, Totals } from './reporter.ts';
import type { Screen } from './screen.ts';
import { catalogOf, settledFor } from './settled.ts';
import { addDraft, quieted } from './tally.ts';
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
  const found = new Set<LoadedConfig>();
  const search = async (folder: string) => {
    const loaded = await configs(folder);
    found.add(loaded);
    return loaded;
  };
  const { files, passedOver } = await findTargets(options.names, { ...options, configs: search });
  // A mistake in it may be why there is no draft.
  for (const loaded of found) await tellProblems(session, loaded);
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
  const { options } = session;
  try {
    const loaded = await configOf(session, dirname(file));
    const draft = await openFile(file, catalogOf(loaded, file));
    if (options.fix) await tidy(session, target);
    const write = ({ content }: Fixed) =>
      replaceFile({
        path: file,
        before: draft.content,
        content,
        ...(found !== undefined && { within: found }),
      });
    const { print } = await lintDraft(
      session,
      { path, file },
      draft,
      settledFor(loaded, file, options),
      write,
    );
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
    const file = resolve(name);
    const draft = await openStream(name, process.stdin, name === '' ? undefined : catalogOf(loaded, file));
    if (draft.format === 'jsx' && !isMailCode(loaded, file, draft.source)) throw new Failure(NO_MAIL);
    const { fixed, print } = await lintDraft(
      session,
      { path, file },
      draft,
      settledFor(loaded, file, options),
      async () => {},
    );
    await print();
    if (options.fix) await out(fixed?.content ?? draft.content);
  } catch (error) {
    await fail(session, path, reasonOf(error));
  }
}

async function lintDraft(
  session: Session,
  { path, file }: { readonly path: string; readonly file: string },
  draft: OpenDraft,
  { config, problems }: LoadedConfig,
  write: (fixed: Fixed) => Promise<void>,
): Promise<{ readonly fixed: Fixed | undefined; readonly print: Print }> {
  const { format, dialect, catalog, bytes } = draft;
  const options: CheckOptions = {
    ...{ format, bytes, config },
    ...(dialect && { dialect }),
    ...(catalog && { catalog }),
  };
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
  if (catalog) {
    const messages = checkedMessages(path, draft.source, source, { ...options, catalog });
    const print = async () => {
      if (unfixed) await printUnfixed(session, path, unfixed);
      if (session.judge) await session.errors.out(`${path}: not sent to filters, which take whole emails.\n`);
      await printMessages(session, messages, config);
    };
    return { fixed, print };
  }
  const report = check(source, options);
  if (report.refused) throw new Failure(render(report.refused));
  const { returned } = report;
  if (returned) return { fixed, print: () => session.reporter.returned(path, returned) };
  const answers = await session.judge?.(file, draft, source, report);
  const checked = { path, source, report, fixed: fixed?.count ?? 0, ...(answers && { answers }) };
  const print = async () => {
    if (unfixed) await printUnfixed(session, path, unfixed);
    const fails = addDraft(session.totals, checked, config);
    await session.reporter.draft(session.options.quiet ? quieted(checked, fails) : checked);
    await printUnanswered(session, checked);
  };
  return { fixed, print };
}

/** Prints the messages of a catalog one by one; a catalog without any is counted among the files that are no email. */
async function printMessages(
  { totals, reporter, options }: Session,
  messages: readonly CheckedFile[],
  config: Config,
): Promise<void> {
  for (const checked of messages) {
    const fails = addDraft(totals, checked, config);
    await reporter.draft(options.quiet ? quieted(checked, fails) : checked);
  }
  if (messages.length === 0) totals.passedOver.set(NO_DRAFT, (totals.passedOver.get(NO_DRAFT) ?? 0) + 1);
}

/** The configuration of a folder; tells what is wrong in it the first time. */
async function configOf(session: Session, folder: string): Promise<LoadedConfig> {
  const loaded = await session.configs(folder);
  await tellProblems(session, loaded);
  return loaded;
}

async function tellProblems({ errors, totals, reported }: Session, loaded: LoadedConfig): Promise<void> {
  if (loaded.problems.length === 0 || reported.has(loaded)) return;
  reported.add(loaded);
  totals.failures += loaded.problems.length;
  const pathOf = (place: string) => shown(relative(process.cwd(), place));
  await errors.out(configProblems(loaded.problems, pathOf, errors));
}

async function fail({ reporter, totals }: Session, path: string, reason: string): Promise<void> {
  totals.failures++;
  await reporter.failure(path, reason);
}

/** Not an error of the report: the draft was checked all the same. */
async function printUnfixed({ errors, totals }: Session, path: string, { message }: Failure): Promise<void> {
  totals.failures++;
  await errors.out(failureLine(`${path}: not fixed: ${message}`, errors.paint));
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
