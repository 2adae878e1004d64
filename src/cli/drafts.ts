import { open } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import process from 'node:process';
import {
  DEFAULT_DRAFTS,
  headText,
  headUnitsOf,
  isCode,
  isDraftByHead,
  isIgnoredBy,
  isInLeftAlone,
  isLeftAlone,
  isUnreadMail,
  readingOf,
  standingOf,
} from '../core/index.ts';
import type { ConfigFinder, LoadedConfig } from './config.ts';
import type { IsGitIgnored } from './git-ignored.ts';
import { catalogOf } from './settled.ts';
import { isInside } from './walk.ts';

/** Which of the files that are found in folders are drafts; paths are absolute. */
export interface DraftTest {
  /** Whether nothing in the folder `from` is looked for there. */
  leavesOut(file: string, from: string, isFolder: boolean): Promise<boolean>;
  /** `unread`: it would be a draft if its format were read. `source` is what it says where that is not read from the disk. */
  standing(file: string, source?: string): Promise<'draft' | 'unread' | 'none'>;
}

/**
 * The test for the files of a folder. `ignored` is absent where nothing is to be ignored; folders that `named`, globs of the
 * command line, name are looked into.
 */
export function draftTest(
  folder: string,
  configs: ConfigFinder,
  ignored: IsGitIgnored | undefined,
  named: readonly string[] = [],
): DraftTest {
  return {
    async leavesOut(file, from, isFolder) {
      const loaded = await configs(dirname(file));
      const catalogs = (loaded.config.catalogs ?? []).flatMap(({ files }) => files);
      const globs = [...(loaded.config.drafts ?? []), ...catalogs, ...named];
      const path = pathFrom(from, file);
      if (isFolder ? isLeftAlone(path, globs) : isInLeftAlone(path, globs)) return true;
      if (!ignored) return false;
      return isIgnored(loaded, file, isFolder) || ignored(file, from, isFolder);
    },
    async standing(file, source) {
      const loaded = await configs(dirname(file));
      if (catalogOf(loaded, file)) return 'draft';
      const { globs, base } = globsOf(loaded, folder);
      const path = pathFrom(base, file);
      const standing = standingOf(path, globs);
      // Pictures are beside every mail: of what is unread by default, only what mail is written in is told.
      if (standing === 'unread') return loaded.config.drafts || isUnreadMail(path) ? 'unread' : 'none';
      if (standing !== 'undecided') return standing;
      const head = source?.slice(0, headUnitsOf(file)) ?? (await readHead(file));
      return isDraftByHead(path, globs, head) ? 'draft' : 'none';
    },
  };
}

/** Why a component that was named is not read. */
export const NO_MAIL =
  'it doesn’t import an email library such as react-email. If it is an email, list it under "drafts" in .inboxlintrc.json';

/** Whether code on the standard input makes mail, by the name it is given and its beginning. */
export function isMailCode(loaded: LoadedConfig, file: string, source: string): boolean {
  const { globs, base } = globsOf(loaded, dirname(file));
  return isDraftByHead(pathFrom(base, file), globs, source.slice(0, headUnitsOf(file)));
}

/** Whether the configuration leaves a file out. A folder may hold what a later glob takes back. */
function isIgnored({ config, path }: LoadedConfig, file: string, isFolder: boolean): boolean {
  const globs = config.ignore ?? [];
  if (path === undefined || globs.length === 0) return false;
  if (isFolder && globs.some((glob) => glob.startsWith('!'))) return false;
  return isIgnoredBy(pathFrom(dirname(path), file), globs);
}

/** The configuration's globs are relative to its own folder; the default ones see the name of the folder itself too. */
function globsOf({ config, path }: LoadedConfig, folder: string): { globs: readonly string[]; base: string } {
  if (config.drafts && path !== undefined) return { globs: config.drafts, base: dirname(path) };
  return { globs: config.drafts ?? DEFAULT_DRAFTS, base: parentOf(folder) };
}

/** So that `emails/` is known by its name from inside, and `emails/spring/` by that of the folder around it. */
function parentOf(folder: string): string {
  const cwd = process.cwd();
  return dirname(isInside(folder, cwd) ? cwd : folder);
}

function pathFrom(base: string, file: string): string {
  return relative(base, file).split(sep).join('/');
}

/** Whether a file that a glob of the command line names is code or data, though its name would allow a draft. */
export async function isCodeFile(file: string): Promise<boolean> {
  return readingOf(file) === 'by-content' && isCode(file, await readHead(file));
}

async function readHead(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (!file) return '';
  try {
    const units = headUnitsOf(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(units), 0, units, 0);
    return headText(buffer.subarray(0, bytesRead), units);
  } catch {
    // It is no draft by what it says; a draft by its name is reported when it is read.
    return '';
  } finally {
    await file.close();
  }
}
