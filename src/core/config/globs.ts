import { type GlobMatcher, readGlob } from './glob-matcher.ts';

export { globProblem } from './glob-matcher.ts';

const known = new Map<string, GlobMatcher>();
const MAX_REMEMBERED_GLOBS = 1000;

/** UTF-16 units of globs that are tried on one path: those behind them are left out. */
export const MAX_UNITS_OF_ALL = 100_000;

/** A glob of a list: whether it matches, and whether it takes out what it matches. */
interface ListedGlob {
  readonly matches: GlobMatcher;
  readonly isInverted: boolean;
}

/**
 * Whether a path, with `/` between names, matches one of the globs; `!` before a glob takes out what it matches. The time
 * grows with the length of the globs and of the path, whatever they are; a glob that is not understood matches nothing.
 */
export function matches(path: string, globs: readonly string[]): boolean {
  return isMatched([path], listed(globs));
}

/**
 * Whether one of several paths does: a path and the folders that it is in. As in .gitignore, a slash at the end of a glob
 * is none.
 */
export function matchesAny(paths: readonly string[], globs: readonly string[]): boolean {
  return isMatched(paths, listed(globs, true));
}

function isMatched(paths: readonly string[], globs: readonly ListedGlob[]): boolean {
  let matched = false;
  for (const glob of globs) {
    if (matched === glob.isInverted && paths.some(glob.matches)) matched = !glob.isInverted;
  }
  return matched;
}

/** How many globs of a list are tried: those behind them have no effect. */
function triedGlobs(globs: readonly string[]): number {
  let units = 0;
  const beyond = globs.findIndex((glob) => {
    units += glob.length;
    return units > MAX_UNITS_OF_ALL;
  });
  return beyond < 0 ? globs.length : beyond;
}

/** Lists are few and asked about each file: what was made of one is kept as long as it is. */
const lists = new WeakMap<readonly string[], readonly ListedGlob[]>();
const foldersLists = new WeakMap<readonly string[], readonly ListedGlob[]>();

function listed(globs: readonly string[], ofFolders = false): readonly ListedGlob[] {
  const memory = ofFolders ? foldersLists : lists;
  const found = memory.get(globs);
  if (found) return found;
  const made = globs.slice(0, triedGlobs(globs)).map((glob) => {
    const isInverted = glob.startsWith('!') && !glob.startsWith('!(');
    const plain = isInverted ? glob.slice(1) : glob;
    return { matches: matcher(ofFolders ? plain.replace(/(?<=.)\/$/, '') : plain), isInverted };
  });
  memory.set(globs, made);
  return made;
}

function matcher(glob: string): GlobMatcher {
  const found = known.get(glob);
  if (found) return found;
  const made = readGlob(glob);
  if (known.size >= MAX_REMEMBERED_GLOBS) known.clear();
  known.set(glob, made);
  return made;
}
