import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CONFIG_FILE, type Config, loadConfigChain, NO_CONFIG, type PlacedProblem } from '../core/index.ts';
import { codeOf, Failure, reasonOf } from './failure.ts';

/** A configuration and where it came from. */
export interface LoadedConfig {
  readonly config: Config;
  /** The absolute path of the file; absent where there is no configuration. */
  readonly path?: string;
  readonly problems: readonly PlacedProblem<string>[];
}

/** Gives the configuration for the drafts of a folder (an absolute path). */
export type ConfigFinder = (folder: string) => Promise<LoadedConfig>;

const NONE: LoadedConfig = { config: NO_CONFIG, problems: [] };

/** The nearest configuration from a folder upward. Throws `Failure` where there is one that cannot be read. */
export async function loadConfig(folder: string): Promise<LoadedConfig> {
  return configFinder(undefined)(resolve(folder));
}

/** Finds configurations: always the one in `choice`, none where it is `false`, the nearest to each folder otherwise. */
export function configFinder(choice: string | false | undefined): ConfigFinder {
  if (choice === false) return async () => NONE;
  if (choice !== undefined) {
    let loaded: Promise<LoadedConfig> | undefined;
    return () => {
      loaded ??= loadNamed(choice);
      return loaded;
    };
  }
  const known = new Map<string, Promise<LoadedConfig>>();
  const find = (folder: string): Promise<LoadedConfig> => {
    const found = known.get(folder) ?? search(folder, find);
    known.set(folder, found);
    return found;
  };
  return find;
}

async function search(folder: string, find: ConfigFinder): Promise<LoadedConfig> {
  const loaded = await load(join(folder, CONFIG_FILE));
  if (loaded) return loaded;
  const parent = dirname(folder);
  return parent === folder ? NONE : find(parent);
}

async function loadNamed(path: string): Promise<LoadedConfig> {
  const loaded = await load(resolve(path));
  if (!loaded) throw new Failure(`${path}: there is no such file`);
  return loaded;
}

/** Nothing where there is no such file. */
async function load(path: string): Promise<LoadedConfig | undefined> {
  const chain = await loadConfigChain(path, {
    read,
    resolve: (from, to) => resolve(dirname(from), to),
    key: (to) => to,
  });
  return chain && { config: chain.config, problems: chain.problems, path };
}

async function read(path: string): Promise<string | undefined> {
  try {
    // A BOM is white space to us, and no JSON.
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, ' ');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw new Failure(`the configuration ${path} cannot be read: ${reasonOf(error)}`);
  }
}
