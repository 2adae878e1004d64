import { dirname, relative, sep } from 'node:path';
import { type CatalogReading, catalogFor, configFor, mergeConfigs } from '../core/index.ts';
import type { CliOptions } from './cli-options.ts';
import type { LoadedConfig } from './config.ts';

/** A configuration with what it says of one file (an absolute path), and what the command line says on top. */
export function settledFor(
  loaded: LoadedConfig,
  file: string,
  { rules, failOn }: Pick<CliOptions, 'rules' | 'failOn'>,
): LoadedConfig {
  const config = configFor(loaded.config, pathIn(loaded, file));
  return { ...loaded, config: mergeConfigs(config, { rules, ...(failOn !== undefined && { failOn }) }) };
}

/** How a configuration has a file (an absolute path) read as a catalog; nothing where it is none. */
export function catalogOf(loaded: LoadedConfig, file: string): CatalogReading | undefined {
  return loaded.path === undefined ? undefined : catalogFor(loaded.config, pathIn(loaded, file));
}

/** A file’s path from the folder of its configuration, with `/` between names. */
function pathIn({ path }: LoadedConfig, file: string): string {
  return relative(dirname(path ?? file), file)
    .split(sep)
    .join('/');
}
