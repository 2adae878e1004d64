import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ConfigFinder, configFinder, type LoadedConfig } from '../cli/config.ts';
import { draftTest } from '../cli/drafts.ts';
import { loadIncludes } from '../cli/includes.ts';
import { catalogOf, settledFor } from '../cli/settled.ts';
import { type CheckOptions, CONFIG_FILE, dialectOf, guessByContent, guessFormat } from '../core/index.ts';
import { WatchedFiles } from './watched-files.ts';

/** A text that is open in an editor. */
interface OpenText {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

/** Says which open texts are drafts and how they are checked, as the command line would of the files. */
export class Workspace {
  /** Absolute paths. */
  readonly #folders: readonly string[];
  readonly #watched: WatchedFiles;
  #configs: ConfigFinder = configFinder(undefined);
  #inUse = new Set<LoadedConfig>();

  /** `changed` is called when a configuration, or a file that a draft includes, may say something else. */
  constructor(folders: readonly string[], changed: () => void) {
    this.#folders = folders;
    this.#watched = new WatchedFiles(() => {
      this.#configs = configFinder(undefined);
      this.#inUse = new Set();
      changed();
    });
  }

  /** The configurations of the texts that were asked about since one of them changed. */
  get configs(): Iterable<LoadedConfig> {
    return this.#inUse;
  }

  /** How an open text is checked; nothing where it is no draft, or no file. */
  async optionsFor({ uri, languageId, text }: OpenText): Promise<CheckOptions | undefined> {
    const file = pathOf(uri);
    if (file === undefined) return undefined;
    const root = this.#folderOf(file);
    const loaded = await this.#configs(dirname(file));
    this.#inUse.add(loaded);
    this.#watched.add([...placesOfConfig(file, root), ...loaded.files]);
    // A catalog holds many drafts and is none; the command line checks it.
    if (catalogOf(loaded, file)) return undefined;
    // What git leaves out is checked where it is opened.
    const test = draftTest(root, this.#configs, async () => false);
    if (await test.leavesOut(file, root, false)) return undefined;
    if ((await test.standing(file, text)) !== 'draft') return undefined;
    const dialect = dialectOf(file, languageId);
    const includes = await loadIncludes(text, dirname(file), root);
    this.#watched.add([...includes.keys()].map((path) => join(dirname(file), path)));
    return {
      format: guessFormat(file, text) ?? guessByContent(text),
      config: settledFor(loaded, file, { rules: {} }).config,
      includes,
      ...(dialect && { dialect }),
    };
  }

  close(): void {
    this.#watched.close();
  }

  /** The innermost folder of the workspace that a file is in, or else its own. */
  #folderOf(file: string): string {
    const around = this.#folders.filter((folder) => isBelow(file, folder));
    return around.toSorted((a, b) => b.length - a.length)[0] ?? dirname(file);
  }
}

/** The path of a file by its address; nothing for what is on no disk. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** Where the configuration of a file may be, from its own folder up to the folder of the workspace. */
function placesOfConfig(file: string, root: string): readonly string[] {
  const places: string[] = [];
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    places.push(join(folder, CONFIG_FILE));
    if (folder === root || folder === dirname(folder)) return places;
  }
}

function isBelow(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !path.startsWith(sep);
}
