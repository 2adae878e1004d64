import picomatch from 'picomatch/posix';

const compiled = new Map<string, (path: string) => boolean>();
const MAX_REMEMBERED_GLOBS = 1000;

/** Whether a path, with `/` between names, matches one of the globs; `!` before a glob takes out what it matches. */
export function matches(path: string, globs: readonly string[]): boolean {
  let matched = false;
  for (const glob of globs) {
    const inverted = glob.startsWith('!');
    if (matcher(inverted ? glob.slice(1) : glob)(path)) matched = !inverted;
  }
  return matched;
}

function matcher(glob: string): (path: string) => boolean {
  const known = compiled.get(glob);
  if (known) return known;
  // A glob without a slash names files wherever they are, as in .gitignore.
  const made = picomatch(glob.replace(/^\.?\//, ''), {
    dot: true,
    // Case does not matter, and a name may hold a line break.
    flags: 'is',
    basename: !glob.includes('/'),
  });
  if (compiled.size >= MAX_REMEMBERED_GLOBS) compiled.clear();
  compiled.set(glob, made);
  return made;
}
