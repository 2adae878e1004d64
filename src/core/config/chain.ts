import { type Message, text } from '../text/message.ts';
import { CONFIG_FILE, type Config, mergeConfigs, NO_CONFIG } from './config.ts';
import { type ConfigProblem, parseConfig } from './file.ts';
import { MAX_UNITS_OF_ALL } from './globs.ts';
import { MAX_PROBLEMS } from './syntax.ts';

/** Why a host does not read a file. */
export interface UnreadFile {
  readonly refused: 'too-large' | 'folder' | 'no-file' | 'outside' | 'unreadable';
}

/** How configuration files are reached: a place is a path or a URI. */
export interface ConfigFiles<Place> {
  /** The file’s text, or why it is not read; nothing where there is no such file. No file is asked for twice. */
  read(place: Place): Promise<string | UnreadFile | undefined>;
  /** Where a path written in the file at `from` leads; nothing where that is no path. */
  resolve(from: Place, path: string): Place | undefined;
  /** The same text for the same file. */
  key(place: Place): string;
  /** Whether a file that was read may hold what is nobody’s business, so that no problem repeats any of it. */
  isForeign?(place: Place): boolean;
}

/** A problem in a configuration file, with the file it is in. */
export interface PlacedProblem<Place> extends ConfigProblem {
  readonly place: Place;
  readonly source: string;
  /** Whether the source must not be shown: it is another’s, or no configuration. */
  readonly isSecret: boolean;
}

export interface LoadedChain<Place> {
  /** The file on top of what it extends. */
  readonly config: Config;
  /** At most a hundred, and one that says how many more there are. */
  readonly problems: readonly PlacedProblem<Place>[];
  /** The files it was made of, whose change makes it stale. */
  readonly places: readonly Place[];
}

/** Files that one configuration is made of, those that are missing included. */
const MAX_FILES = 64;
/** UTF-16 units of all of them together. */
const MAX_UNITS = 4 * 1024 * 1024;

/**
 * Reads a configuration file and what it extends, each file once; nothing where there is no such file. What cannot be read
 * is a problem, and the rest holds. `name` is what problems call the first file. Throws only what `files` throws.
 */
export async function loadConfigChain<Place>(
  place: Place,
  files: ConfigFiles<Place>,
  name = CONFIG_FILE,
): Promise<LoadedChain<Place> | undefined> {
  const source = await files.read(place);
  return source === undefined ? undefined : new ChainReader(files).load(place, source, name);
}

/** What a file adds, under its key. */
type Layer = readonly [key: string, config: Config];

class ChainReader<Place> {
  readonly #files: ConfigFiles<Place>;
  /** What each file comes to with all that it extends, the furthest first; nothing while it is being read. */
  readonly #known = new Map<string, readonly Layer[] | undefined>();
  /** Why files that were asked for give nothing. */
  readonly #unread = new Map<string, UnreadFile['refused'] | 'missing' | 'too-many'>();
  readonly #places: Place[] = [];
  readonly #problems: PlacedProblem<Place>[] = [];
  #count = 0;
  #units = 0;

  constructor(files: ConfigFiles<Place>) {
    this.#files = files;
  }

  async load(place: Place, source: string | UnreadFile, name: string): Promise<LoadedChain<Place>> {
    const key = this.#files.key(place);
    const at = { place, source: typeof source === 'string' ? source : '', isSecret: true };
    let config = NO_CONFIG;
    if (typeof source === 'string') {
      const layers = await this.#read(place, key, source);
      config = layers.reduce((base, [, over]) => mergeConfigs(base, over), NO_CONFIG);
      const fitting = withFewGlobs(config);
      if (fitting.problem) this.#add({ ...at, span: NOWHERE, message: fitting.problem });
      config = fitting.config;
    } else this.#add({ ...at, span: NOWHERE, message: REFUSED[source.refused](cut(name)) });
    const left = this.#count - this.#problems.length;
    const more = left > 0 ? [{ ...at, span: NOWHERE, message: text`Problems not listed: ${left}.` }] : [];
    return { config, problems: [...this.#problems, ...more], places: this.#places };
  }

  async #read(place: Place, key: string, source: string): Promise<readonly Layer[]> {
    this.#known.set(key, undefined);
    this.#places.push(place);
    this.#units += source.length;
    const { config, extendsAt, problems, omitted, isConfig } = parseConfig(source);
    const isForeign = this.#files.isForeign?.(place) ?? false;
    const at = { place, source, isSecret: isForeign || !isConfig };
    // What begins as no configuration has one problem, that it is none.
    for (const problem of isConfig ? problems : problems.slice(0, 1)) {
      this.#add({ ...problem, ...at, message: (isForeign && problem.discreet) || problem.message });
    }
    if (isConfig) this.#count += omitted;
    const layers: Layer[] = [];
    for (const [index, path] of (config.extends ?? []).entries()) {
      const found = await this.#extended(place, path);
      if (typeof found !== 'string') {
        layers.push(...found);
        continue;
      }
      const message = REFUSED[found](isForeign ? '…' : cut(path));
      this.#add({ ...at, span: extendsAt[index] ?? NOWHERE, message });
      if (found === 'too-many' || found === 'too-much') break;
    }
    const own = lastOfEach([...layers, [key, config]]);
    this.#known.set(key, own);
    return own;
  }

  /** The layers of a file that is extended, or why there are none. */
  async #extended(from: Place, path: string): Promise<readonly Layer[] | keyof typeof REFUSED> {
    const place = this.#files.resolve(from, path);
    if (place === undefined) return 'missing';
    const key = this.#files.key(place);
    if (this.#known.has(key)) return this.#known.get(key) ?? 'circular';
    const before = this.#unread.get(key);
    if (before) return before;
    if (this.#known.size + this.#unread.size >= MAX_FILES) return 'too-many';
    if (this.#units > MAX_UNITS) return 'too-much';
    const source = await this.#files.read(place);
    if (typeof source === 'string') return this.#read(place, key, source);
    const reason = source?.refused ?? 'missing';
    this.#unread.set(key, reason);
    return reason;
  }

  #add(problem: PlacedProblem<Place>): void {
    this.#count++;
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(problem);
  }
}

const NOWHERE = { start: 0, end: 0 };

const REFUSED = {
  missing: (path: string) => text`The file “${path}” in “extends” doesn’t exist.`,
  circular: (path: string) => text`“${path}” extends this file, too. Remove one of the two “extends”.`,
  'too-large': (path: string) => text`“${path}” is not used: it is larger than 1 MB.`,
  folder: (path: string) => text`“${path}” is not used: it is a folder.`,
  'no-file': (path: string) => text`“${path}” is not used: it isn’t a regular file.`,
  outside: (path: string) => text`“${path}” is not used: files outside an untrusted workspace are not read.`,
  unreadable: (path: string) => text`“${path}” is not used: it can’t be read.`,
  'too-much': () => text`The files in “extends” exceed 4 MB in total. This one and the rest are ignored.`,
  'too-many': () => text`Only ${MAX_FILES} files are read. This one and the rest are ignored.`,
} as const satisfies Readonly<Record<string, (path: string) => Message>>;

const TOO_MANY_LISTED = text`The globs in “drafts”, “ignore” and “catalogs” exceed ${MAX_UNITS_OF_ALL} characters in total. The rest are ignored.`;
const TOO_MANY_GLOBS = text`The globs exceed ${MAX_UNITS_OF_ALL} characters in total. The overrides after this are ignored.`;

/** Where a file comes up several times the last time holds, as if it were read again: what is below it is below it still. */
function lastOfEach(layers: readonly Layer[]): readonly Layer[] {
  const last = new Map<string, Config>();
  for (const [key, config] of layers) {
    last.delete(key);
    last.set(key, config);
  }
  return [...last];
}

/** The same configuration unless its globs are too many; then without the last of them, and with the sentence that says so. */
function withFewGlobs(config: Config): { readonly config: Config; readonly problem?: Message } {
  const { drafts, ignore, catalogs, overrides, ...rest } = config;
  let left = MAX_UNITS_OF_ALL;
  const fits = (globs: readonly string[]) => {
    left -= globs.reduce((sum, { length }) => sum + length + 1, 0);
    return left >= 0;
  };
  const lists = {
    ...(drafts && { drafts: drafts.filter((glob) => fits([glob])) }),
    ...(ignore && { ignore: ignore.filter((glob) => fits([glob])) }),
    ...(catalogs && { catalogs: catalogs.filter(({ files }) => fits(files)) }),
  };
  const isCut = left < 0;
  const fitting = overrides && { overrides: overrides.filter(({ files }) => fits(files)) };
  if (left >= 0) return { config };
  return { config: { ...rest, ...lists, ...fitting }, problem: isCut ? TOO_MANY_LISTED : TOO_MANY_GLOBS };
}

const MAX_PATH_UNITS = 100;

function cut(path: string): string {
  return path.length > MAX_PATH_UNITS ? `${path.slice(0, MAX_PATH_UNITS - 1)}…` : path;
}
