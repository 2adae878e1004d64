import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { gatherIncludes, type IncludedFiles } from '../core/index.ts';
import { readSmallFile } from './small-file.ts';
import { isInside } from './walk.ts';

/**
 * The files that a draft of MJML in `folder` includes, for `check`. Only files of up to 1 MB are read, and none outside `root`,
 * whatever leads there; where `folder` itself is outside, none outside of that. Never rejects.
 */
export async function loadIncludes(
  source: string,
  folder: string,
  root: string = process.cwd(),
): Promise<IncludedFiles> {
  const real = (path: string) => realpath(path).catch(() => undefined);
  let limit: string | undefined;
  return gatherIncludes(source, async (path) => {
    const file = await real(join(folder, path));
    limit ??= await limitOf(real, folder, root);
    if (file === undefined || limit === undefined || !isInside(file, limit)) return undefined;
    const text = await readSmallFile(file);
    return typeof text === 'string' ? text.replace(/^\uFEFF/, '') : undefined;
  });
}

/** The folder that nothing is read outside of, its links resolved. */
async function limitOf(
  real: (path: string) => Promise<string | undefined>,
  folder: string,
  root: string,
): Promise<string | undefined> {
  const [within, top] = [await real(folder), await real(root)];
  return within !== undefined && top !== undefined && isInside(within, top) ? top : within;
}
