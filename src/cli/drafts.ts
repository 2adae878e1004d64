import { open } from 'node:fs/promises';
import { dirname, extname, relative, sep } from 'node:path';
import { DEFAULT_DRAFTS, declaresDraft, HEAD_UNITS, headText, matches, TEXTUAL } from '../core/index.ts';
import type { ConfigFinder, LoadedConfig } from './config.ts';

/** Extensions of files that may say themselves that they are drafts. */
const DECLARING = new Set(
  [...TEXTUAL, 'haml', 'ftl', 'vm', 'tmpl', 'tpl', 'php', 'cshtml', 'gohtml'].map((name) => `.${name}`),
);

/** Tells whether a file (an absolute path) of a folder is a draft. */
export type DraftTest = (path: string) => Promise<boolean>;

/** The test for the files of a folder named on the command line. */
export function draftTest(folder: string, configs: ConfigFinder): DraftTest {
  return async (path) => {
    const extension = extname(path).toLowerCase();
    if (extension === '.eml' || extension === '.mjml') return true;
    const loaded = await configs(dirname(path));
    const { globs, base } = globsOf(loaded, folder);
    return (
      matches(relative(base, path).split(sep).join('/'), globs) ||
      (DECLARING.has(extension) && declaresDraft(await readHead(path)))
    );
  };
}

/** The configuration's globs are relative to its own folder; the default ones see the name of the folder itself too. */
function globsOf({ config, path }: LoadedConfig, folder: string): { globs: readonly string[]; base: string } {
  if (config.drafts && path !== undefined) return { globs: config.drafts, base: dirname(path) };
  return { globs: config.drafts ?? DEFAULT_DRAFTS, base: parentOf(folder) };
}

/** So that `emails/` is known by its name from inside, and `emails/spring/` by that of the folder around it. */
function parentOf(folder: string): string {
  const cwd = process.cwd();
  const isInside = folder === cwd || folder.startsWith(cwd + sep);
  return dirname(isInside ? cwd : folder);
}

async function readHead(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (!file) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_UNITS), 0, HEAD_UNITS, 0);
    return headText(buffer.subarray(0, bytesRead));
  } catch {
    // It is no draft by what it says; a draft by its name is reported when it is read.
    return '';
  } finally {
    await file.close();
  }
}
