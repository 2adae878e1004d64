import { endOfBlockStart } from './rows.ts';
import type { FoundPlaceholder } from './scan.ts';

/** What may stand between the blocks of one statement. */
const BETWEEN =
  /\s{0,200}(?:else(?:[ \t]{1,9}if[ \t]{0,9}\([^\n{}]{0,300}\))?|catch(?:[ \t]{0,9}\([^\n{}]{0,300}\))?|finally)(?=\s{0,200}\{)/y;

/** The blocks of Razor's statements, `@if (x) { … } else { … }`, put together from the single braces of a walk. */
export class Blocks {
  readonly #source: string;
  /** For each open block the braces that are open in it. */
  readonly #open: number[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  open(): void {
    this.#open.push(0);
  }

  /** What a brace ends, if it is the end of a block, with what begins the next one. */
  end(char: string, at: number): FoundPlaceholder | undefined {
    const last = this.#open.length - 1;
    const depth = this.#open[last];
    if (depth === undefined) return undefined;
    if (char === '{') this.#open[last] = depth + 1;
    if (char !== '}') return undefined;
    if (depth > 0) {
      this.#open[last] = depth - 1;
      return undefined;
    }
    this.#open.pop();
    BETWEEN.lastIndex = at + 1;
    const next = BETWEEN.test(this.#source) ? endOfBlockStart(this.#source, BETWEEN.lastIndex) : undefined;
    return next === undefined
      ? { end: at + 1, kind: 'logic' }
      : { end: next, kind: 'logic', opensBlock: true };
  }
}
