import type { Span } from '../text/mapped-text.ts';
import { codeRun, isCodeRun } from './razor-code.ts';
import { endOfBlockStart } from './rows.ts';
import type { FoundPlaceholder, Scan } from './scan.ts';

/** What may stand between the blocks of one statement. */
const BETWEEN =
  /\s{0,200}(?:else(?:[ \t]{1,9}if[ \t]{0,9}\([^\n{}]{0,300}\))?|catch(?:[ \t]{0,9}\([^\n{}]{0,300}\))?|finally)(?=\s{0,200}\{)/y;

/** A block that is open. */
interface OpenBlock {
  /** Braces that are open in it. */
  depth: number;
  /** Where code goes on; infinity in a block of markup, and where that is not known. */
  codeFrom: number;
}

/** The blocks of Razor's statements, `@if (x) { … } else { … }`, put together from the single braces of a walk. */
export class Blocks {
  readonly #scan: Scan;
  readonly #open: OpenBlock[] = [];
  /** Whether a block was met that has no end: there may be as many of them as there are letters. */
  #isBroken = false;

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  /** A block begins at `start`, of code with markup in it or of `markup`. */
  open(holds: 'code' | 'markup', start: number): void {
    const isCode = holds === 'code' && this.#scan.isMarkup && !this.#isBroken;
    this.#open.push({ depth: 0, codeFrom: isCode ? start : Number.POSITIVE_INFINITY });
  }

  /** The code of the innermost block, begun at or before `at`, that was not given yet, up to where markup begins. */
  code(at: number): Span | undefined {
    const block = this.#open.at(-1);
    while (block && block.codeFrom <= at) {
      const start = Math.max(block.codeFrom, this.#scan.hiddenTo);
      const run = codeRun(this.#scan, start, block.depth);
      this.#isBroken ||= run === undefined;
      block.codeFrom = run && run.next > block.codeFrom ? run.next : Number.POSITIVE_INFINITY;
      if (!run || !isCodeRun(this.#scan.source.slice(start, run.end))) continue;
      block.depth = run.depth;
      return { start, end: run.end };
    }
    return undefined;
  }

  /** What a brace ends, if it is the end of a block, with what begins the next one. */
  end(char: string, at: number): FoundPlaceholder | undefined {
    const block = this.#open.at(-1);
    if (!block) return undefined;
    if (char === '{') block.depth++;
    if (char !== '}') return undefined;
    if (block.depth > 0) {
      block.depth--;
      return undefined;
    }
    this.#open.pop();
    const { source } = this.#scan;
    BETWEEN.lastIndex = at + 1;
    const next = BETWEEN.test(source) ? endOfBlockStart(source, BETWEEN.lastIndex) : undefined;
    return next === undefined
      ? { end: at + 1, kind: 'logic' }
      : { end: next, kind: 'logic', opensBlock: 'code' };
  }
}
