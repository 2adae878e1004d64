import type { TeamPhrase } from '../lexicon/team-words.ts';
import { type Message, text } from '../text/message.ts';
import { isLast, MAX_FILES, type Refusal, refusal, type UnreadFile } from './chain-refusals.ts';
import { CONFIG_FILE, type Config, mergeConfigs, NO_CONFIG } from './config.ts';
import { type ConfigProblem, parseConfig } from './file.ts';
import { MAX_UNITS_OF_ALL } from './globs.ts';
import { packageNamed } from './package-named.ts';
import { parsePhraseFile } from './phrase-file.ts';
import { type PhrasesByFile, withPhraseFiles } from './phrase-files.ts';
import { MAX_PROBLEMS } from './syntax.ts';
import type { NamedPhraseFile } from './team-settings.ts';

/** How configuration files are reached: a place is a path or a URI. */
export interface ConfigFiles<Place> {
  /** The file’s text, or why it is not read; nothing where there is no such file. No file is asked for twice. */
  read(place: Place): Promise<string | UnreadFile | undefined>;
  /** Where a path written in the file at `from` leads; nothing where that is no path. */
  resolve(from: Place, path: string): Place | undefined;
  /** The same text for the same file. */
  key(place: Place): string;
  /** Whether what is extended may be a package in a `node_modules` folder; it may not where absent. */
  readonly packages?: 'read' | 'untrusted';
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
  readonly #unread = new Map<string, UnreadFile['refused'] | 'missing'>();
  /** The phrases of text files that were read. */
  readonly #phrasesKnown = new Map<string, readonly TeamPhrase[]>();
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
    } else this.#add({ ...at, span: NOWHERE, message: refusal(source.refused, name) });
    const left = this.#count - this.#problems.length;
    const more = left > 0 ? [{ ...at, span: NOWHERE, message: text`Not listed here: ${left} more.` }] : [];
    return { config, problems: [...this.#problems, ...more], places: this.#places };
  }

  async #read(place: Place, key: string, source: string): Promise<readonly Layer[]> {
    this.#known.set(key, undefined);
    this.#places.push(place);
    this.#units += source.length;
    const { config, extendsAt, phraseFiles, problems, omitted, isConfig } = parseConfig(source);
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
      const message = refusal(found, isForeign ? '…' : path);
      this.#add({ ...at, span: extendsAt[index] ?? NOWHERE, message });
      if (isLast(found)) break;
    }
    const filled = withPhraseFiles(config, await this.#phrases(place, phraseFiles, at));
    const own = lastOfEach([...layers, [key, filled]]);
    this.#known.set(key, own);
    return own;
  }

  /** The layers of a file that is extended, or of a package, or why there are none. */
  async #extended(from: Place, path: string): Promise<readonly Layer[] | Refusal> {
    const found = await this.#extendedFile(from, path);
    const { packages } = this.#files;
    const named = found === 'missing' || found === 'folder' ? packageNamed(path) : undefined;
    if (!named || !packages) return found;
    if (packages === 'untrusted') return named.isSure ? 'package' : found;
    for (const file of named.files()) {
      const layers = await this.#extendedFile(from, file);
      if (layers !== 'missing') return layers;
    }
    return named.isSure ? 'no-package' : found;
  }

  async #extendedFile(from: Place, path: string): Promise<readonly Layer[] | Refusal> {
    const place = this.#files.resolve(from, path);
    if (place === undefined) return 'missing';
    const key = this.#files.key(place);
    if (this.#known.has(key)) return this.#known.get(key) ?? 'circular';
    const source = await this.#source(place, key);
    return 'text' in source ? this.#read(place, key, source.text) : source.refused;
  }

  /** The text of a file that was not read yet, or why there is none. */
  async #source(
    place: Place,
    key: string,
  ): Promise<{ readonly text: string } | { readonly refused: Refusal }> {
    const before = this.#unread.get(key);
    if (before) return { refused: before };
    if (this.#places.length + this.#unread.size >= MAX_FILES) return { refused: 'too-many' };
    if (this.#units > MAX_UNITS) return { refused: 'too-much' };
    const source = await this.#files.read(place);
    if (typeof source === 'string') return { text: source };
    const refused = source?.refused ?? 'missing';
    this.#unread.set(key, refused);
    return { refused };
  }

  /** The phrases of the text files that a configuration names, by their paths as written. */
  async #phrases(
    from: Place,
    named: readonly NamedPhraseFile[],
    at: Pick<PlacedProblem<Place>, 'place' | 'source' | 'isSecret'>,
  ): Promise<PhrasesByFile> {
    const phrases = new Map<string, readonly TeamPhrase[]>();
    for (const { path, span } of named) {
      if (phrases.has(path)) continue;
      const found = await this.#phrasesIn(from, path);
      if (typeof found !== 'string') phrases.set(path, found);
      else {
        const message = refusal(found === 'missing' ? 'no-phrases' : found, at.isSecret ? '…' : path);
        this.#add({ ...at, span, message });
        if (isLast(found)) break;
      }
    }
    return phrases;
  }

  async #phrasesIn(from: Place, path: string): Promise<readonly TeamPhrase[] | Refusal> {
    const place = this.#files.resolve(from, path);
    if (place === undefined) return 'missing';
    const key = this.#files.key(place);
    const known = this.#phrasesKnown.get(key);
    if (known) return known;
    const found = await this.#source(place, key);
    if (!('text' in found)) return found.refused;
    const source = found.text;
    this.#places.push(place);
    this.#units += source.length;
    const { phrases, problems } = parsePhraseFile(source);
    this.#phrasesKnown.set(key, phrases);
    const isSecret = this.#files.isForeign?.(place) ?? false;
    for (const problem of problems) this.#add({ ...problem, place, source, isSecret });
    return phrases;
  }

  #add(problem: PlacedProblem<Place>): void {
    this.#count++;
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(problem);
  }
}

const NOWHERE = { start: 0, end: 0 };

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
