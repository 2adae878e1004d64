import ignore, { type Ignore } from 'ignore';

/** What the text of a `.gitignore` file says of paths relative to its folder. */
export type GitRules = Ignore;

/** Longer patterns, and those with more stars in a name or more `**`, are left out: matching them could take for ever. */
const MAX_PATTERN_UNITS = 1000;
const MAX_STARS = 3;
/** Patterns of a file that are understood; each file is tried on each of them. */
const MAX_PATTERNS = 2000;

/** Reads a `.gitignore`, or several one after the other: a later line wins. Never throws. */
export function readGitignore(text: string): GitRules {
  const rules = ignore({ allowRelativePaths: true, ignorecase: false });
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return rules.add(lines.filter(isQuick).slice(0, MAX_PATTERNS));
}

function isQuick(line: string): boolean {
  if (line.length > MAX_PATTERN_UNITS || line.startsWith('#') || line.trim() === '') return false;
  const names = line.split('/');
  const crossing = names.filter((name) => name === '**').length;
  return (
    crossing <= MAX_STARS && names.every((name) => name === '**' || name.split('*').length <= MAX_STARS + 1)
  );
}

/** Gives what the `.gitignore` of a folder says, by the folder's path from the top, which is empty for the top itself. */
export type GitRulesIn = (folder: string) => GitRules | undefined;

/** Whether git leaves out a file, or a folder, whose path ends with a slash. `path` is from the top, with `/` between names. */
export function isGitIgnored(path: string, rulesIn: GitRulesIn): boolean {
  const isFolder = path.endsWith('/');
  const names = (isFolder ? path.slice(0, -1) : path).split('/');
  // From the top: what is in a folder that is left out is out, whatever is said further down.
  return names.some((_, last) => {
    return isEntryIgnored(names.slice(0, last + 1), isFolder || last < names.length - 1, rulesIn);
  });
}

/** Whether git leaves an entry of a folder out that is itself not left out. */
function isEntryIgnored(names: readonly string[], isFolder: boolean, rulesIn: GitRulesIn): boolean {
  let isOut = false;
  for (const depth of names.keys()) {
    const rules = rulesIn(names.slice(0, depth).join('/'));
    if (!rules) continue;
    const below = names.slice(depth).join('/');
    const { ignored, unignored } = rules.test(isFolder ? `${below}/` : below);
    if (ignored) isOut = true;
    else if (unignored) isOut = false;
  }
  return isOut;
}
