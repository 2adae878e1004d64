import { dirname, relative, resolve } from 'node:path';
import process from 'node:process';
import { configFinder, type LoadedConfig } from '../config.ts';
import { configProblems } from '../config-problems.ts';
import { shown } from '../files.ts';
import type { Output } from '../output.ts';
import { screenOn } from '../screen.ts';
import { settledFor } from '../settled.ts';
import type { RecipientsOptions } from './recipients-options.ts';

/** What configurations say of lists. */
export interface ListSettings {
  /** Mistakes in configurations, which have been told. */
  readonly failures: number;
  /** What holds for a list; `-` has the configuration of the working directory. */
  of(file: string): Promise<LoadedConfig>;
}

/** Finds configurations, and tells what is wrong in one the first time. Throws `Failure` where one was named and is not there. */
export async function listSettings(options: RecipientsOptions, err: Output): Promise<ListSettings> {
  const configs = configFinder(options.config);
  if (options.config) await configs(process.cwd());
  const errors = screenOn(err, process.stderr, options.color);
  const told = new Set<LoadedConfig>();
  let failures = 0;
  return {
    get failures() {
      return failures;
    },
    async of(file) {
      // As if it stood in the working directory.
      const path = resolve(file);
      const loaded = await configs(dirname(path));
      if (loaded.problems.length > 0 && !told.has(loaded)) {
        told.add(loaded);
        failures += loaded.problems.length;
        const pathOf = (place: string) => shown(relative(process.cwd(), place));
        await errors.out(configProblems(loaded.problems, pathOf, errors));
      }
      return settledFor(loaded, path, { rules: options.rules });
    },
  };
}
