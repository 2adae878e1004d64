import { realpath } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import {
  CONFIG_FILE,
  type Config,
  loadConfigChain,
  NO_CONFIG,
  type PlacedProblem,
  render,
  type UnreadFile,
} from '../core/index.ts';
import { Failure } from './failure.ts';
import { readSmallFile } from './small-file.ts';

/** A configuration and where it came from. */
export interface LoadedConfig {
  readonly config: Config;
  /** The absolute path of the file; absent where there is no configuration. */
  readonly path?: string;
  /** The absolute paths of that file and of all that it extends and that could be read, in the order of reading. */
  readonly files: readonly string[];
  readonly problems: readonly PlacedProblem<string>[];
}

/** Gives the configuration for the drafts of a folder (an absolute path). */
export type ConfigFinder = (folder: string) => Promise<LoadedConfig>;

const NONE: LoadedConfig = { config: NO_CONFIG, files: [], problems: [] };

/** The nearest configuration from a folder upward; what is wrong with it is among its problems. */
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

/** A configuration that the user names has to be there. */
async function loadNamed(path: string): Promise<LoadedConfig> {
  const loaded = await load(resolve(path), path);
  if (!loaded) throw new Failure(`${path}: no such file`);
  const [problem] = loaded.problems;
  if (loaded.isUnread && problem) throw new Failure(render(problem.message));
  return loaded;
}

/** Nothing where there is no such file; problems call it `name`. */
async function load(
  path: string,
  name = CONFIG_FILE,
): Promise<(LoadedConfig & { readonly isUnread: boolean }) | undefined> {
  const root = await realpath(dirname(path)).catch(() => dirname(path));
  const foreign = new Set<string>();
  const read = async (file: string): Promise<string | UnreadFile | undefined> => {
    const text = await readSmallFile(file);
    // Links lead anywhere: `.inboxlintrc.json` itself may be one to a file with passwords.
    const real = await realpath(file).catch(() => file);
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) foreign.add(file);
    // A BOM is white space to us, and no JSON.
    return typeof text === 'string' ? text.replace(/^\uFEFF/, ' ') : text;
  };
  const files = {
    read,
    resolve: (from: string, to: string) => resolve(dirname(from), to),
    key: (to: string) => to,
    packages: 'read' as const,
    isForeign: (file: string) => foreign.has(file),
  };
  const chain = await loadConfigChain(path, files, name);
  if (!chain) return undefined;
  const { config, problems, places } = chain;
  return { config, problems, path, files: places, isUnread: places.length === 0 };
}
