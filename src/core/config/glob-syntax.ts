/** A glob as a tree. */
export type GlobNode =
  /** One UTF-16 unit. */
  | { readonly type: 'unit'; readonly unit: string }
  /** One unit of a set. */
  | { readonly type: 'set'; readonly has: (unit: string) => boolean }
  | { readonly type: 'sequence'; readonly parts: readonly GlobNode[] }
  | { readonly type: 'choice'; readonly of: readonly GlobNode[] }
  | { readonly type: 'repeat'; readonly part: GlobNode; readonly least: 0 | 1; readonly isOnce: boolean };

/** Why a glob is not understood. */
export type GlobFault = 'too-long' | 'negated-group' | 'regular-expression';

/** UTF-16 units of a glob; the longest that people write have some three hundred. */
export const MAX_GLOB_UNITS = 1000;

/** Reads a glob without its `!`. */
export function parseGlob(glob: string): GlobNode | GlobFault {
  if (glob.length > MAX_GLOB_UNITS) return 'too-long';
  const groups = groupsIn(glob);
  return groups === undefined ? 'negated-group' : new GlobParser(glob, groups).parse();
}

/** A pair of braces or parentheses, by the offset of the first. */
interface Group {
  readonly end: number;
  /** Whether braces hold a comma, or two dots, of their own: without either they stand for themselves. */
  isChoice: boolean;
  isRange: boolean;
}

/** Finds the braces and parentheses that are closed, in one pass; nothing where a group is negated. */
function groupsIn(glob: string): ReadonlyMap<number, Group> | undefined {
  const groups = new Map<number, Group>();
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

function endOfQuote(glob: string, start: number): number {
  const end = glob.indexOf('"', start + 1);
  return end < 0 ? glob.length : end;
}

/** Where the `]` of a set stands; nothing where `[` is an ordinary character. */
function endOfSet(glob: string, start: number): number | undefined {
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

/** What was read last: stars mean other things behind them. */
type Before = 'start' | 'slash' | 'star' | 'group' | 'opening' | 'other';

const NO_SLASH: GlobNode = { type: 'set', has: (unit) => unit !== '/' };
const ANY: GlobNode = { type: 'set', has: () => true };
const SLASH: GlobNode = { type: 'unit', unit: '/' };
const NOTHING: GlobNode = { type: 'sequence', parts: [] };
const WITHIN_NAMES = repeated(NO_SLASH, 0);
const ACROSS_NAMES = repeated(ANY, 0);

function repeated(part: GlobNode, least: 0 | 1, isOnce = false): GlobNode {
  return { type: 'repeat', part, least, isOnce };
}

/** Reads globs as picomatch does, with names that begin with a dot matched like others. */
class GlobParser {
  readonly #glob: string;
  readonly #groups: ReadonlyMap<number, Group>;
  #at = 0;
  #before: Before = 'start';
  /** What stood before the last slash. */
  #beforeSlash: Before = 'start';
  #parentheses = 0;
  #isRegularExpression = false;

  constructor(glob: string, groups: ReadonlyMap<number, Group>) {
    this.#glob = glob;
    this.#groups = groups;
  }

  parse(): GlobNode | GlobFault {
    // A bar between plain words is part of a name.
    const hasSigns = /^\*|[/()[\]{}"]/.test(this.#glob);
    const tree = this.#choice(this.#glob.length, hasSigns ? '|' : '');
    return this.#isRegularExpression ? 'regular-expression' : tree;
  }

  /** Alternatives up to an offset, between separators of their own. */
  #choice(end: number, separators: string): GlobNode {
    const of: GlobNode[] = [];
    for (;;) {
      of.push(this.#sequence(end, separators));
      if (this.#at >= end) break;
      this.#at++;
      this.#before = 'opening';
    }
    const [only] = of;
    return of.length === 1 && only ? only : { type: 'choice', of };
  }

  #sequence(end: number, separators: string): GlobNode {
    const parts: GlobNode[] = [];
    while (this.#at < end && !separators.includes(this.#glob.charAt(this.#at))) this.#part(parts);
    return { type: 'sequence', parts };
  }

  #part(parts: GlobNode[]): void {
    const glob = this.#glob;
    const at = this.#at;
    const unit = glob.charAt(at);
    const group = this.#groups.get(at);
    if (unit === '\\' && at + 1 < glob.length) this.#literal(parts, glob.charAt(at + 1), at + 2);
    else if (unit === '"')
      this.#literal(parts, glob.slice(at + 1, endOfQuote(glob, at)), endOfQuote(glob, at) + 1);
    else if ('*?+@'.includes(unit) && this.#isExtended(at + 1)) this.#extended(parts, unit);
    else if (unit === '*') this.#stars(parts);
    else if (unit === '?') this.#questionMark(parts);
    else if (
      unit === '+' &&
      (this.#before === 'group' || this.#parentheses > 0) &&
      this.#before !== 'opening'
    )
      this.#repeatLast(parts, 1);
    else if (unit === '[' && endOfSet(glob, at) !== undefined) this.#set(parts, endOfSet(glob, at) ?? at);
    else if (unit === '{' && group?.isChoice) this.#group(parts, group.end, ',|');
    else if (unit === '{' && group?.isRange) this.#range(parts, group.end);
    else if (unit === '(' && group) this.#group(parts, group.end, '|');
    else this.#literal(parts, unit, at + 1);
  }

  #literal(parts: GlobNode[], text: string, next: number): void {
    for (const unit of text.split('')) parts.push({ type: 'unit', unit });
    this.#at = next;
    if (text === '/') this.#beforeSlash = this.#before;
    this.#before = text === '/' ? 'slash' : 'other';
  }

  #isExtended(at: number): boolean {
    return this.#groups.has(at) && this.#glob.charAt(at) === '(' && this.#glob.charAt(at + 1) !== '?';
  }

  /** `?(…)`, `*(…)`, `+(…)` and `@(…)`. */
  #extended(parts: GlobNode[], sign: string): void {
    this.#at++;
    const inner: GlobNode[] = [];
    this.#group(inner, this.#groups.get(this.#at)?.end ?? this.#at, '|');
    const part: GlobNode = { type: 'sequence', parts: inner };
    parts.push(sign === '@' ? part : repeated(part, sign === '+' ? 1 : 0, sign === '?'));
  }

  /** What stands between the bracket here and its other one. */
  #group(parts: GlobNode[], end: number, separators: string): void {
    const isParenthesis = this.#glob.charAt(this.#at) === '(';
    if (isParenthesis && this.#glob.charAt(this.#at + 1) === '?') this.#isRegularExpression = true;
    if (isParenthesis) this.#parentheses++;
    this.#at++;
    this.#before = 'opening';
    parts.push(this.#choice(end, separators));
    if (isParenthesis) this.#parentheses--;
    this.#at = end + 1;
    this.#before = 'group';
  }

  #questionMark(parts: GlobNode[]): void {
    if (this.#before === 'group' && this.#glob.charAt(this.#at - 1) === ')') {
      this.#repeatLast(parts, 0, true);
      return;
    }
    parts.push(NO_SLASH);
    this.#at++;
    this.#before = 'other';
  }

  #repeatLast(parts: GlobNode[], least: 0 | 1, isOnce = false): void {
    parts.push(repeated(parts.pop() ?? NOTHING, least, isOnce));
    this.#at++;
    this.#before = 'other';
  }

  #set(parts: GlobNode[], end: number): void {
    parts.push(setOf(this.#glob.slice(this.#at + 1, end)));
    this.#at = end + 1;
    this.#before = 'group';
  }

  /** `{1..3}`, or `{a..c}`: one unit between the two. */
  #range(parts: GlobNode[], end: number): void {
    const ends = this.#glob
      .slice(this.#at + 1, end)
      .split('..')
      .sort();
    parts.push(rangeOf(ends));
    this.#at = end + 1;
    this.#before = 'group';
  }

  #stars(parts: GlobNode[]): void {
    const glob = this.#glob;
    const [before, beforeSlash] = [this.#before, this.#beforeSlash];
    const start = this.#at;
    while (glob.charAt(this.#at) === '*' && !this.#isExtended(this.#at + 1)) this.#at++;
    const isWide =
      this.#at - start === 2 && (before === 'start' || before === 'slash' || before === 'opening');
    this.#before = 'star';
    if (!isWide) {
      const isWhole =
        (before === 'start' || before === 'slash') && /^(?:\/|$)/.test(glob.slice(this.#at, this.#at + 1));
      parts.push(isWhole ? repeated(NO_SLASH, 1) : WITHIN_NAMES);
      return;
    }
    while (/^\/\*\*(?:\/|$)/.test(glob.slice(this.#at, this.#at + 4))) this.#at += 3;
    const isLast = this.#at === glob.length;
    const isFolder = glob.charAt(this.#at) === '/';
    const isBehindFolder = before === 'slash' && beforeSlash !== 'start';
    if (before === 'start' && isFolder) {
      // `**/a`: here, or in any folder.
      this.#folder(parts, {
        type: 'choice',
        of: [NOTHING, { type: 'sequence', parts: [ACROSS_NAMES, SLASH] }],
      });
    } else if (isBehindFolder && isLast && beforeSlash !== 'star') {
      // `a/**`: the folder itself, too.
      parts.pop();
      parts.push(repeated({ type: 'sequence', parts: [SLASH, ACROSS_NAMES] }, 0, true));
    } else if (isBehindFolder && isFolder) {
      // `a/**/b`: in the folder, or in any below it. The slash before is read already.
      this.#folder(parts, repeated({ type: 'sequence', parts: [ACROSS_NAMES, SLASH] }, 0, true));
    } else parts.push(ACROSS_NAMES);
  }

  #folder(parts: GlobNode[], part: GlobNode): void {
    parts.push(part);
    this.#at++;
    this.#beforeSlash = 'star';
    this.#before = 'slash';
  }
}

const NAMED_SETS: Readonly<Record<string, string>> = {
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  digit: '0-9',
  lower: 'a-z',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9',
};

/** `[abc]`: one of the units, or, where no sign stands among them, those characters themselves, as in `[id].html`. */
function setOf(inside: string): GlobNode {
  const named = inside.replace(/\[:([a-z]{1,10}):\]/g, (all, name: string) => NAMED_SETS[name] ?? all);
  const isNegated = named.startsWith('^');
  const units = isNegated ? named.slice(1) : named;
  const escaped = units.replace(/\\?([[\]])|^-|-$/g, (all, bracket?: string) =>
    bracket ? `\\${bracket}` : `\\${all}`,
  );
  const pattern = patternOf(`[${isNegated ? '^/' : ''}${escaped}]`);
  const set: GlobNode = { type: 'set', has: (unit) => pattern?.test(unit) === true };
  if (/[-*+?.^${}(|)[\]\\]/.test(inside)) return set;
  const literal = `[${inside}]`.split('').map((unit): GlobNode => ({ type: 'unit', unit }));
  return { type: 'choice', of: [set, { type: 'sequence', parts: literal }] };
}

function rangeOf(ends: readonly string[]): GlobNode {
  const pattern = patternOf(`[${ends.map((end) => end.replace(/[\]\\^[]/g, '\\$&')).join('-')}]`);
  return { type: 'set', has: (unit) => pattern?.test(unit) === true };
}

/** A pattern of one unit; nothing where a range is the wrong way round. */
function patternOf(source: string): RegExp | undefined {
  try {
    return new RegExp(`^${source}$`, 'i');
  } catch {
    return undefined;
  }
}
