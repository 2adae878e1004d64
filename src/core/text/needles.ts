/** Texts of which what a pattern matches has one at least. */
type Needles = readonly string[];

/**
 * Texts of which one at least stands in whatever a regular expression matches, as long as they can be told, ASCII letters in
 * either case; nothing where it may match without a fixed text. After “Regular Expression Matching with a Trigram Index”
 * (R. Cox, 2012), less what is alike in several branches.
 */
export function needlesOf(pattern: RegExp): Needles | undefined {
  return new NeedleReader(pattern).branches();
}

/** What may be written in two cases, or matched by a letter beyond ASCII: K and long s under `iu`. */
const FOLDED = /[^\0-\x7f]|[ks]/i;
/** Escapes that stand for one character. */
const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v' };

/** Reads a pattern’s source from left to right. */
class NeedleReader {
  readonly #source: string;
  readonly #ignoresCase: boolean;
  #at = 0;

  constructor({ source, ignoreCase }: RegExp) {
    this.#source = source;
    this.#ignoresCase = ignoreCase;
  }

  /** Alternatives up to the end of their group: each must have needles. */
  branches(): Needles | undefined {
    let all: Needles | undefined = this.#sequence();
    while (this.#takes('|')) {
      const more = this.#sequence();
      all = all && more && [...all, ...more];
    }
    return all;
  }

  /** Of the parts of a sequence, those needles of which the shortest is longest. */
  #sequence(): Needles | undefined {
    let best: Needles | undefined;
    let run = '';
    const offer = (needles: Needles | undefined) => {
      if (needles && shortest(needles) > shortest(best ?? [''])) best = needles;
    };
    const endRun = () => {
      offer([run]);
      run = '';
    };
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      const part = this.#part();
      if (part === 'nowhere') continue;
      const { isNeeded, isOnce } = this.#quantifier();
      if (typeof part === 'string' && isNeeded && this.#isTold(part)) {
        run += part;
        if (isOnce) continue;
        endRun();
        run = part;
      } else {
        endRun();
        if (typeof part !== 'string' && isNeeded) offer(part.needles);
      }
    }
    endRun();
    return best;
  }

  /** A character, a group or class with what it needs, or an assertion, which takes up no place. */
  #part(): string | { readonly needles: Needles | undefined } | 'nowhere' {
    const char = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    this.#at += char.length;
    if (char === '^' || char === '$') return 'nowhere';
    if (char === '.') return ANYTHING;
    if (char === '\\') return this.#escape();
    if (char === '[') {
      while (!this.#takes(']')) this.#at += this.#source.charAt(this.#at) === '\\' ? 2 : 1;
      return ANYTHING;
    }
    if (char !== '(') return char;
    const isAssertion = /\?<?[=!]/y;
    const opening = /\?(?:<?[=!]|:|<\w+>)/y;
    isAssertion.lastIndex = opening.lastIndex = this.#at;
    const standsNowhere = isAssertion.test(this.#source);
    if (opening.test(this.#source)) this.#at = opening.lastIndex;
    const needles = this.branches();
    this.#takes(')');
    return standsNowhere ? 'nowhere' : { needles };
  }

  #escape(): string | typeof ANYTHING | 'nowhere' {
    const code = /u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})/iy;
    code.lastIndex = this.#at;
    const [written, ...digits] = code.exec(this.#source) ?? [];
    if (written !== undefined) {
      this.#at += written.length;
      return String.fromCodePoint(Number.parseInt(digits.join(''), 16));
    }
    const char = this.#source.charAt(this.#at++);
    if (char === 'b' || char === 'B') return 'nowhere';
    if (char === 'p' || char === 'P' || char === 'k')
      this.#at = this.#source.indexOf(char === 'k' ? '>' : '}', this.#at) + 1;
    return CONTROLS[char] ?? (/\w/.test(char) ? ANYTHING : char);
  }

  #quantifier(): { readonly isNeeded: boolean; readonly isOnce: boolean } {
    const written = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
    written.lastIndex = this.#at;
    const [all, least] = written.exec(this.#source) ?? [];
    if (all === undefined) return { isNeeded: true, isOnce: true };
    this.#at += all.length;
    return { isNeeded: all.startsWith('+') || Number(least ?? 0) > 0, isOnce: false };
  }

  #takes(char: string): boolean {
    if (this.#source.charAt(this.#at) !== char) return false;
    this.#at++;
    return true;
  }

  #isTold(char: string): boolean {
    return !this.#ignoresCase || !FOLDED.test(char);
  }
}

const ANYTHING = { needles: undefined };

function shortest(needles: Needles): number {
  return Math.min(...needles.map(({ length }) => length));
}
