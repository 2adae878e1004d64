import { realpath } from 'node:fs/promises';
import process from 'node:process';
import type { CliOptions } from './cli-options.ts';
import type { ConfigFinder } from './config.ts';
import { type FoundDraft, findTargets, type Targets } from './files.ts';
import { changedFiles } from './git.ts';

/**
 * The files that the command line names; with `--changed` those of them that changed, in this folder where it names none. Throws `Failure` where
 * git cannot tell.
 */
export async function targetsOf(options: CliOptions, configs: ConfigFinder): Promise<Targets> {
  const { changed, since, names } = options;
  if (!changed) return findTargets(names, { ...options, configs });
  const isChanged = await changedFiles(process.cwd(), since);
  const all = await findTargets(names.length > 0 ? names : ['.'], { ...options, configs, allowEmpty: true });
  const files: FoundDraft[] = [];
  for (const target of all.files) {
    const real = 'file' in target ? await realpath(target.file).catch(() => target.file) : undefined;
    if (real === undefined || isChanged.has(real)) files.push(target);
  }
  // Most of what was passed over did not change either.
  return { files, passedOver: new Map() };
}
