/** A pair of braces or parentheses, by the offset of the first. */
export interface GlobGroup {
  readonly end: number;
  /** Whether braces hold a comma, or two dots, of their own: without either they stand for themselves. */
  isChoice: boolean;
  isRange: boolean;
}

/** Finds the braces and parentheses that are closed, in one pass; nothing where a group is negated. */
export function groupsIn(glob: string): ReadonlyMap<number, GlobGroup> | undefined {
  const groups = new Map<number, GlobGroup>();
  const open: { readonly at: number; readonly brace: boolean; isChoice: boolean; isRange: boolean }[] = [];
  for (let at = 0; at < glob.length; at++) {
    const unit = glob.charAt(at);
    const inner = open.at(-1);
    if (unit === '\\') at++;
    else if (unit === '"') at = endOfQuote(glob, at);
    else if (unit === '[') at = endOfSet(glob, at) ?? at;
    else if (unit === '{' || unit === '(')
      open.push({ at, brace: unit === '{', isChoice: false, isRange: false });
    else if (!inner) continue;
    else if (unit === ',') inner.isChoice ||= inner.brace;
    else if (unit === '.' && glob.charAt(at + 1) === '.') inner.isRange ||= inner.brace;
    else if (unit === (inner.brace ? '}' : ')')) {
      if (!inner.brace && glob.charAt(inner.at - 1) === '!' && glob.charAt(inner.at - 2) !== '\\')
        return undefined;
      groups.set(inner.at, { end: at, isChoice: inner.isChoice, isRange: inner.isRange });
      open.pop();
    }
  }
  return groups;
}

/** Where the `"` stands that ends a quotation; the glob's end where none does. */
export function endOfQuote(glob: string, start: number): number {
  const end = glob.indexOf('"', start + 1);
  return end < 0 ? glob.length : end;
}

/** Where the `]` of a set stands; nothing where `[` is an ordinary character. */
export function endOfSet(glob: string, start: number): number | undefined {
  let at = start + 1;
  if (glob.charAt(at) === '^') at++;
  if (glob.charAt(at) === ']') at++;
  for (; at < glob.length; at++) {
    const unit = glob.charAt(at);
    if (unit === '\\') at++;
    else if (glob.startsWith('[:', at)) at = Math.max(at, glob.indexOf(':]', at + 2) + 1);
    else if (unit === ']') return at;
  }
  return undefined;
}
