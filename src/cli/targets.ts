import { realpath } from 'node:fs/promises';
import type { CliOptions } from './cli-options.ts';
import type { ConfigFinder } from './config.ts';
import { type FoundDraft, findTargets, type Targets } from './files.ts';

/**
 * The files that the command line names; where `changed` has real paths, those of them that it has, in the working directory if none
 * is named.
 */
export async function targetsOf(
  options: CliOptions,
  changed: ReadonlySet<string> | undefined,
  configs: ConfigFinder,
): Promise<Targets> {
  const { names } = options;
  if (!changed) return findTargets(names, { ...options, configs });
  const all = await findTargets(names.length > 0 ? names : ['.'], { ...options, configs, allowEmpty: true });
  const files: FoundDraft[] = [];
  for (const target of all.files) {
    const real = 'file' in target ? await realpath(target.file).catch(() => target.file) : undefined;
    if (real === undefined || changed.has(real)) files.push(target);
  }
  // Most of what was passed over did not change either.
  return { files, passedOver: new Map() };
}
