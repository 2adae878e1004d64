import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { type GitRules, isEntryGitIgnored, readGitignore } from '../core/config/gitignore.ts';
import { isInside } from './walk.ts';

/** Whether git leaves out a file, or a folder on the way to it that is below `from`; both absolute. */
export type GitIgnored = (file: string, from: string, isFolder: boolean) => Promise<boolean>;

/** Reads each `.gitignore`, and each repository's own list, once. */
export function gitIgnored(): GitIgnored {
  const tops = new Map<string, Promise<string>>();
  const rules = new Map<string, Promise<GitRules | undefined>>();
  const once = <Value>(known: Map<string, Promise<Value>>, key: string, find: () => Promise<Value>) => {
    const value = known.get(key) ?? find();
    known.set(key, value);
    return value;
  };
  return async (file, from, isFolder) => {
    const top = await once(tops, from, () => topOf(from));
    const names = relative(top, file).split(sep);
    const below = from === top ? 0 : relative(top, from).split(sep).length;
    const read = new Map<string, GitRules | undefined>();
    for (const depth of names.keys()) {
      const folder = names.slice(0, depth);
      const place = join(top, ...folder);
      read.set(folder.join('/'), await once(rules, place, () => rulesOf(place, depth === 0)));
      if (depth < below) continue;
      const path = names.slice(0, depth + 1).join('/');
      const isOnTheWay = depth < names.length - 1;
      if (isEntryGitIgnored(path, isOnTheWay || isFolder, (one) => read.get(one))) return true;
    }
    return false;
  };
}

/** The folder of the repository that a folder is in; without one, the working directory or the folder itself. */
async function topOf(folder: string): Promise<string> {
  for (let above = folder; ; above = dirname(above)) {
    if (await stat(join(above, '.git')).catch(() => undefined)) return above;
    if (above === dirname(above)) break;
  }
  return isInside(folder, process.cwd()) ? process.cwd() : folder;
}

async function rulesOf(folder: string, isTop: boolean): Promise<GitRules | undefined> {
  const own = await textOf(join(folder, '.gitignore'));
  const shared = isTop ? await textOf(join(await gitFolder(folder), 'info', 'exclude')) : '';
  const text = `${shared}\n${own}`;
  return text === '\n' ? undefined : readGitignore(text);
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

/** Nothing where there is no such file, and where git could not read it either. */
async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
