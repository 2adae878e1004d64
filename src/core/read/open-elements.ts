import type { Element } from '../draft/draft.ts';

/** An element that is still being read. */
export type OpenElement = { -readonly [Key in keyof Element]: Element[Key] };

/** An element in its place, to be ended. */
export interface Opened {
  /** Index in `Body.elements`. */
  readonly index: number;
  readonly element: OpenElement;
  /** Offset into the input where the start tag begins. */
  readonly start: number;
  /** Offset into the input where the start tag ends. */
  readonly tagEnd: number;
}

/** The elements that are open, and how many of each name. */
export class OpenElements {
  readonly #opened: Opened[] = [];
  readonly #names = new Map<string, number>();

  get innermost(): Opened | undefined {
    return this.#opened.at(-1);
  }

  /** Whether one of this name is open, however many stand in it. */
  has(name: string): boolean {
    return (this.#names.get(name) ?? 0) > 0;
  }

  push(opened: Opened): void {
    const { name } = opened.element;
    this.#opened.push(opened);
    this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
  }

  /** Takes the innermost out. */
  pop(): Opened | undefined {
    const opened = this.#opened.pop();
    if (opened) this.#names.set(opened.element.name, (this.#names.get(opened.element.name) ?? 1) - 1);
    return opened;
  }
}
