import ignore, { type Ignore } from 'ignore';

/** What the text of a `.gitignore` file says of paths relative to its folder. */
export function readGitignore(text: string): Ignore {
  return ignore({ allowRelativePaths: true }).add(text);
}

/**
 * Whether git leaves a file out. `path` has `/` between names; `rulesIn` gives what the `.gitignore` of a folder says, by
 * the folder's path from the same place, which is empty for that place itself.
 */
export function isIgnored(path: string, rulesIn: (folder: string) => Ignore | undefined): boolean {
  const names = path.split('/');
  // From the top: what is in a folder that is left out is out, whatever is said further down.
  return names.some((_, last) => {
    let isOut = false;
    for (let depth = 0; depth <= last; depth++) {
      const rules = rulesIn(names.slice(0, depth).join('/'));
      const below = names.slice(depth, last + 1).join('/');
      const { ignored, unignored } = rules?.test(last < names.length - 1 ? `${below}/` : below) ?? {};
      if (ignored) isOut = true;
      else if (unignored) isOut = false;
    }
    return isOut;
  });
}
