import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { type GitRules, isGitIgnored, readGitignore } from '../core/config/gitignore.ts';
import { globalExcludes, textOf } from './git-excludes.ts';
import { isInside } from './walk.ts';

/** Whether git leaves out a file or folder that is in the folder `from`; both absolute. */
export type IsGitIgnored = (file: string, from: string, isFolder: boolean) => Promise<boolean>;

/**
 * Reads each `.gitignore`, and the lists of each repository and of the user, once. In a folder that is itself left out only what is said in it
 * matters.
 */
export function gitIgnored(): IsGitIgnored {
  const rules = new Map<string, Promise<GitRules | undefined>>();
  const rulesIn = (folder: string, isTop: boolean) => {
    const found = rules.get(folder) ?? rulesOf(folder, isTop);
    rules.set(folder, found);
    return found;
  };
  const tops = new Map<string, Promise<string>>();
  const topFor = async (from: string) => {
    const top = await repositoryAround(from);
    return top !== from && (await isLeftOut(from, top, true, rulesIn)) ? from : top;
  };
  return async (file, from, isFolder) => {
    const top = tops.get(from) ?? topFor(from);
    tops.set(from, top);
    return isLeftOut(file, await top, isFolder, rulesIn);
  };
}

async function isLeftOut(
  file: string,
  top: string,
  isFolder: boolean,
  rulesIn: (folder: string, isTop: boolean) => Promise<GitRules | undefined>,
): Promise<boolean> {
  const names = relative(top, file).split(sep);
  const rules = new Map<string, GitRules | undefined>();
  for (const depth of names.keys()) {
    const above = names.slice(0, depth);
    rules.set(above.join('/'), await rulesIn(join(top, ...above), depth === 0));
  }
  return isGitIgnored(names.join('/') + (isFolder ? '/' : ''), (folder) => rules.get(folder));
}

/** The folder of the repository that a folder is in; without one, the working directory or the folder itself. */
async function repositoryAround(folder: string): Promise<string> {
  for (let above = folder; ; above = dirname(above)) {
    if (await stat(join(above, '.git')).catch(() => undefined)) return above;
    if (above === dirname(above)) break;
  }
  return isInside(folder, process.cwd()) ? process.cwd() : folder;
}

async function rulesOf(folder: string, isTop: boolean): Promise<GitRules | undefined> {
  const own = await textOf(join(folder, '.gitignore'));
  const text = `${isTop ? await sharedRules(folder) : ''}\n${own}`;
  return text.trim() === '' ? undefined : readGitignore(text);
}

/** What is left out of a repository beside its own `.gitignore` files; nothing of a folder that is none. */
async function sharedRules(top: string): Promise<string> {
  if (!(await stat(join(top, '.git')).catch(() => undefined))) return '';
  return `${await globalExcludes()}\n${await textOf(join(await gitFolder(top), 'info', 'exclude'))}`;
}

/** Where a repository keeps what its work trees share: `.git`, unless that is a file which says where. */
async function gitFolder(top: string): Promise<string> {
  const place = join(top, '.git');
  const elsewhere = /^gitdir: (.*)/.exec(await textOf(place))?.[1];
  if (elsewhere === undefined) return place;
  const own = resolve(top, elsewhere);
  const shared = (await textOf(join(own, 'commondir'))).trim();
  return shared === '' ? own : resolve(own, shared);
}
