import { endOfQuote, endOfSet, type GlobGroup, groupsIn } from './glob-brackets.ts';
import { type GlobNode, repeated } from './glob-node.ts';
import { rangeOf, setOf } from './glob-sets.ts';

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

/** What was read last: stars mean other things behind them. */
type Before = 'start' | 'slash' | 'star' | 'group' | 'opening' | 'other';

const NO_SLASH: GlobNode = { type: 'set', has: (unit) => unit !== '/' };
const ANY: GlobNode = { type: 'set', has: () => true };
const SLASH: GlobNode = { type: 'unit', unit: '/' };
const NOTHING: GlobNode = { type: 'sequence', parts: [] };
const WITHIN_NAMES = repeated(NO_SLASH, 0);
const ACROSS_NAMES = repeated(ANY, 0);

/** Reads globs as picomatch does, with names that begin with a dot matched like others. */
class GlobParser {
  readonly #glob: string;
  readonly #groups: ReadonlyMap<number, GlobGroup>;
  #at = 0;
  #before: Before = 'start';
  /** What stood before the last slash. */
  #beforeSlash: Before = 'start';
  #parentheses = 0;
  #isRegularExpression = false;

  constructor(glob: string, groups: ReadonlyMap<number, GlobGroup>) {
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
