import { type GlobMatcher, readGlob } from './glob-matcher.ts';

export { globProblem } from './glob-matcher.ts';

const known = new Map<string, GlobMatcher>();
const MAX_REMEMBERED_GLOBS = 1000;

/** UTF-16 units of globs that are tried on one path: those behind them are left out. */
export const MAX_UNITS_OF_ALL = 100_000;

/**
 * Whether a path, with `/` between names, matches one of the globs; `!` before a glob takes out what it matches. The time
 * grows with the length of the globs and of the path, whatever they are; a glob that is not understood matches nothing.
 */
export function matches(path: string, globs: readonly string[]): boolean {
  let matched = false;
  let units = 0;
  for (const glob of globs) {
    units += glob.length;
    if (units > MAX_UNITS_OF_ALL) break;
    const inverted = glob.startsWith('!') && !glob.startsWith('!(');
    if (matcher(inverted ? glob.slice(1) : glob)(path)) matched = !inverted;
  }
  return matched;
}

function matcher(glob: string): GlobMatcher {
  const found = known.get(glob);
  if (found) return found;
  const made = readGlob(glob);
  if (known.size >= MAX_REMEMBERED_GLOBS) known.clear();
  known.set(glob, made);
  return made;
}
