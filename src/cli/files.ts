import { realpath, stat } from 'node:fs/promises';
import { join, normalize, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { ConfigFinder } from './config.ts';
import { draftTest } from './drafts.ts';
import { Failure, reasonOf } from './failure.ts';

/** A draft to check, or why there is none; `path` as it is reported, with `/` on every system. */
export type FoundFile =
  | { readonly path: string; readonly file: string }
  | { readonly path: string; readonly error: string };

const SKIPPED = ['**/node_modules/**', '**/.git/**'];
const WINDOWS = process.platform === 'win32';

/** Finds what the names on the command line stand for, each file once, in the order of the names. Throws nothing. */
export async function findTargets(names: readonly string[], configs: ConfigFinder): Promise<FoundFile[]> {
  const targets = new Map<string, FoundFile>();
  for (const name of names) {
    try {
      for (const target of await expand(name, configs)) {
        // Links may lead to a file by several paths.
        const key = 'file' in target ? await realpath(target.file).catch(() => target.file) : target.path;
        if (!targets.has(key)) targets.set(key, target);
      }
    } catch (error) {
      const path = shown(name);
      targets.set(path, { path, error: reasonOf(error) });
    }
  }
  return [...targets.values()];
}

async function expand(name: string, configs: ConfigFinder): Promise<FoundFile[]> {
  const info = await stat(name).catch(() => undefined);
  if (info?.isDirectory()) return expandFolder(name, configs);
  // A name is tried before the glob it could also be: `[id].html` is what some routers call a file.
  if (!info && isDynamicPattern(name)) return expandGlob(name);
  return [{ path: shown(name), file: resolve(name) }];
}

async function expandFolder(name: string, configs: ConfigFinder): Promise<FoundFile[]> {
  const folder = resolve(name);
  const found = await glob('**', { cwd: folder, dot: true, expandDirectories: false, ignore: SKIPPED });
  const isDraft = draftTest(folder, configs);
  const targets: FoundFile[] = [];
  for (const path of found.sort()) {
    const file = join(folder, path);
    if (await isDraft(file)) targets.push({ path: shown(join(name, path)), file });
  }
  if (targets.length > 0) return targets;
  throw new Failure(
    'there are no drafts in this folder; name the files, or say in .inboxlintrc.json which are drafts, ' +
      'as in { "drafts": ["**/*.html"] }',
  );
}

async function expandGlob(name: string): Promise<FoundFile[]> {
  const pattern = WINDOWS ? name.replaceAll('\\', '/') : name;
  const ignore = SKIPPED.filter((skipped) => !pattern.includes(skipped.replaceAll(/[*/]/g, '')));
  const found = await glob(pattern, { dot: true, expandDirectories: false, ignore });
  if (found.length === 0) throw new Failure('no file matches this glob');
  return found.sort().map((path) => ({ path: shown(path), file: resolve(path) }));
}

/** A path as it is reported: with `/` on every system. */
export function shown(name: string): string {
  const path = normalize(name);
  return sep === '/' ? path : path.split(sep).join('/');
}
