import { text } from '../text/message.ts';
import { type Config, mergeConfigs, NO_CONFIG } from './config.ts';
import { type ConfigProblem, parseConfig } from './file.ts';

/** How configuration files are reached: a place is a path or a URI. */
export interface ConfigFiles<Place> {
  /** The file's text; nothing where there is no such file. */
  read(place: Place): Promise<string | undefined>;
  /** Where a path written in the file at `from` leads. */
  resolve(from: Place, path: string): Place;
  /** The same text for the same file. */
  key(place: Place): string;
}

/** A problem in a configuration file, with the file it is in. */
export interface PlacedProblem<Place> extends ConfigProblem {
  readonly place: Place;
  readonly source: string;
}

export interface LoadedChain<Place> {
  /** The file on top of what it extends. */
  readonly config: Config;
  readonly problems: readonly PlacedProblem<Place>[];
  /** The files it was made of, whose change makes it stale. */
  readonly places: readonly Place[];
}

/** Reads a configuration file and what it extends; nothing where there is no such file. Throws only what `read` throws. */
export async function loadConfigChain<Place>(
  place: Place,
  files: ConfigFiles<Place>,
): Promise<LoadedChain<Place> | undefined> {
  const source = await files.read(place);
  return source === undefined ? undefined : load(place, source, files, [files.key(place)]);
}

async function load<Place>(
  place: Place,
  source: string,
  files: ConfigFiles<Place>,
  above: readonly string[],
): Promise<LoadedChain<Place>> {
  const { config: own, extendsAt, problems: found } = parseConfig(source);
  const problems: PlacedProblem<Place>[] = found.map((problem) => ({ ...problem, place, source }));
  const places = [place];
  let config = NO_CONFIG;
  for (const [index, path] of (own.extends ?? []).entries()) {
    const span = extendsAt[index] ?? { start: 0, end: 0 };
    const base = files.resolve(place, path);
    const key = files.key(base);
    const text = above.includes(key) ? undefined : await files.read(base);
    if (text === undefined) {
      problems.push({ span, message: missing(path, above.includes(key)), place, source });
      continue;
    }
    const loaded = await load(base, text, files, [...above, key]);
    config = mergeConfigs(config, loaded.config);
    problems.push(...loaded.problems);
    places.push(...loaded.places);
  }
  return { config: mergeConfigs(config, own), problems, places };
}

function missing(path: string, circular: boolean) {
  return circular ? text`“${path}” extends this file in turn.` : text`There is no file “${path}” to extend.`;
}
