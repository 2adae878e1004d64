import type { Dialect } from './dialect.ts';

export type PlaceholderKind = 'value' | 'logic';

export interface FoundPlaceholder {
  readonly end: number;
  readonly kind: PlaceholderKind;
  /** What a block holds whose brace it ends with: the block's end is sought. */
  readonly opensBlock?: 'code' | 'markup';
  /** What stands between `end` and here is literal text, in which no placeholder is sought. */
  readonly resume?: number;
}

export interface Syntax {
  readonly open: string;
  /** A regular expression for what must follow `open`, so that hopeless places are never visited. */
  readonly next: string;
  /** Called only where `open` stands at `at`. */
  readonly find: (scan: Scan, at: number) => FoundPlaceholder | undefined;
}

/** What shows that a source is written in a template language. */
export interface Sign {
  readonly pattern: RegExp;
  /** One of these is in all that the pattern matches: they are found much faster. */
  readonly marks: readonly string[];
}

interface Sought {
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** A walk through a source from left to right; that it remembers where each closer is next keeps it linear. */
export class Scan {
  readonly source: string;
  /** Where the last placeholder ended. */
  hiddenTo = 0;
  /** Velocity's `#end` is a hashtag unless an `#if(…)` came before it. */
  hasVelocity = false;
  /** Whether a block of code was met that nothing closes. */
  isUnclosed = false;
  /** Whether the source is HTML, where a line that begins with `##` is no heading. */
  readonly isMarkup: boolean;
  /** The language that the file's name says; of Markdown, that it is such. */
  readonly dialect: Dialect | 'markdown' | undefined;
  readonly #sought = new Map<string, Sought>();
  readonly #signs = new Map<Sign, boolean>();
  /** What `isAfter` was asked last, for several syntaxes ask the same of a place. */
  #askedAt = -1;
  #asked: RegExp | undefined;
  #isAfter = false;

  constructor(source: string, isMarkup = false, dialect?: Dialect | 'markdown') {
    this.source = source;
    this.isMarkup = isMarkup;
    this.dialect = dialect;
  }

  /** Whether a sign of a template language is anywhere in the source. */
  has(sign: Sign): boolean {
    let known = this.#signs.get(sign);
    if (known === undefined) {
      known = sign.marks.some((mark) => this.source.includes(mark)) && sign.pattern.test(this.source);
      this.#signs.set(sign, known);
    }
    return known;
  }

  /** The next `needle` at or after `from`, or infinity. */
  next(needle: string, from: number): number {
    const known = this.#sought.get(needle);
    if (known && from < known.from) {
      const near = this.source.slice(from, known.from + needle.length - 1).indexOf(needle);
      return near < 0 ? known.start : from + near;
    }
    if (known && from <= known.start) return known.start;
    const found = this.source.indexOf(needle, from);
    const start = found < 0 ? Number.POSITIVE_INFINITY : found;
    this.#sought.set(needle, { from, start, end: start + needle.length });
    return start;
  }

  /** The next match of a global pattern at or after `from`, which must not decrease between calls. */
  nextMatch(pattern: RegExp, from: number): { readonly start: number; readonly end: number } | undefined {
    let known = this.#sought.get(pattern.source);
    if (!known || from > known.start) {
      pattern.lastIndex = from;
      const match = pattern.exec(this.source);
      const start = match ? match.index : Number.POSITIVE_INFINITY;
      known = { from, start, end: match ? pattern.lastIndex : start };
      this.#sought.set(pattern.source, known);
    }
    return known.start === Number.POSITIVE_INFINITY ? undefined : known;
  }

  /** The character before `at`; none at the start and after a placeholder, which is no word. */
  before(at: number): string {
    return at === this.hiddenTo ? '' : this.source.charAt(at - 1);
  }

  /** Whether the character before `at` matches. */
  isAfter(before: RegExp, at: number): boolean {
    if (this.#askedAt !== at || this.#asked !== before) {
      this.#askedAt = at;
      this.#asked = before;
      this.#isAfter = before.test(this.before(at));
    }
    return this.#isAfter;
  }
}
