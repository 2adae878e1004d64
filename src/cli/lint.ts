import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import process from 'node:process';
import type { LoadedConfig } from './config.ts';
import { configProblems } from './config-problems.ts';
import { isMailCode, NO_MAIL } from './drafts.ts';
import { patchFor } from './dry-run.ts';
import { Failure, reasonOf } from './failure.ts';
import { type FoundFile, shown } from './files.ts';
import { MAX_AT_ONCE } from './filters.ts';
import type { Fixed } from './fix.ts';
import { inOrder } from './in-order.ts';
import { lintDraft } from './lint-draft.ts';
import { openFile, openStream } from './open.ts';
import type { Print, Session } from './session.ts';
import { catalogOf, settledFor } from './settled.ts';
import { targetsOf } from './targets.ts';
import { removeLeftovers } from './temporary.ts';
import { isInside } from './walk.ts';
import { replaceFile } from './write.ts';

/** Checks what is named on the command line, in its order; what goes wrong with one draft does not stop the others. */
export async function lintFiles(session: Session): Promise<void> {
  const { options, configs, progress, judge, changed, totals } = session;
  const found = new Set<LoadedConfig>();
  const search = async (folder: string) => {
    const loaded = await configs(folder);
    found.add(loaded);
    return loaded;
  };
  const { files, passedOver } = await targetsOf(options, changed, search);
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
    if (options.fix && !options.dryRun) await tidy(session, target);
    const write = async ({ content }: Fixed) => {
      if (options.dryRun) return session.out(await patchFor(file, draft.content, content));
      return replaceFile({
        path: file,
        before: draft.content,
        content,
        ...(found !== undefined && { within: found }),
      });
    };
    const { print } = await lintDraft(
      session,
      { path, file, folder: dirname(file) },
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
    const folder = name === '' ? process.cwd() : dirname(resolve(name));
    const loaded = await configOf(session, folder);
    const file = resolve(name);
    const draft = await openStream(name, process.stdin, name === '' ? undefined : catalogOf(loaded, file));
    if (draft.format === 'jsx' && !isMailCode(loaded, file, draft.source)) throw new Failure(NO_MAIL);
    const { fixed, print } = await lintDraft(
      session,
      { path, file, folder },
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
