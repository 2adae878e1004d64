import { dirname, relative, sep } from 'node:path';
import { configFor, mergeConfigs } from '../core/index.ts';
import type { CliOptions } from './cli-options.ts';
import type { LoadedConfig } from './config.ts';

/** A configuration with what it says of one file (an absolute path), and what the command line says on top. */
export function settledFor(
  loaded: LoadedConfig,
  file: string,
  { rules, failOn }: Pick<CliOptions, 'rules' | 'failOn'>,
): LoadedConfig {
  const path = relative(dirname(loaded.path ?? file), file)
    .split(sep)
    .join('/');
  const config = configFor(loaded.config, path);
  return { ...loaded, config: mergeConfigs(config, { rules, ...(failOn !== undefined && { failOn }) }) };
}
