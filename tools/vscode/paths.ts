import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
/** Where the host's own package.json and lockfile are. */
export const HOST_PACKAGE = join(ROOT, 'test', 'host');
/** Where test bundles go: not in dist/, which a build may empty while a suite runs. */
export const BUNDLES = join(ROOT, '.cache', 'test-host');
/** Where screenshots go. */
export const SHOTS = join(ROOT, 'test', 'shots');
/** The parent of all installed hosts. */
export const CACHE = join(ROOT, '.cache', 'host');

/** What is installed on its own: all for the browser-based VS Code, the oldest VS Code for it, or Mocha alone. */
export type InstallKind = 'browser' | 'floor' | 'desktop';

/** The folder of the package.json and the lockfile that an install goes by. */
export function packageFolder(kind: InstallKind): string {
  return kind === 'floor' ? join(HOST_PACKAGE, 'floor') : HOST_PACKAGE;
}

/** The folder for an install of the committed lockfile; another lockfile gives another folder. */
export function installFolder(kind: InstallKind): string {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json'])
    hash.update(readFileSync(join(packageFolder(kind), name)));
  return join(CACHE, `${kind}-${hash.digest('hex').slice(0, 12)}`);
}

/** The built extension: the given folder, that of INBOXLINT_EXTENSION, or the repository. */
export function extensionFolder(wish = process.env.INBOXLINT_EXTENSION ?? ROOT): string {
  const folder = resolve(wish);
  if (!existsSync(join(folder, 'package.json'))) throw new Error(`There is no extension in ${folder}`);
  return folder;
}
