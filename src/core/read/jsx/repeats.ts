import type { SyntaxNode } from '@lezer/common';
import type { Repeat } from './mapped-data.ts';
import { bare, propertiesOf } from './nodes.ts';

/** What an item of a list says of a name; an absent value is one that nobody knows. */
interface Bound {
  readonly value: SyntaxNode | undefined;
}

/** A call whose callback is being read, with the item that it is read for. */
interface OpenRepeat {
  readonly repeat: Repeat;
  readonly met: Met[];
  index: number;
}

/** A start tag that makes a link or an image, or where a link ends. */
type Met = { readonly tag: SyntaxNode } | { readonly closed: string; readonly hasText: boolean };

/** Elements that lists add to a draft, at most: no mail has so many. */
const MAX_ADDED = 1000;

/** Remembers the links and images in what is shown for each item of a list, so that the first is read in its place and each other after it. */
export class Repeats {
  readonly #source: string;
  readonly #open: OpenRepeat[] = [];
  #left = MAX_ADDED;

  constructor(source: string) {
    this.#source = source;
  }

  begin(repeat: Repeat): void {
    this.#open.push({ repeat, met: [], index: 0 });
  }

  /** A start tag that makes a link or an image. */
  opened(tag: SyntaxNode): void {
    for (const { met } of this.#open) met.push({ tag });
  }

  /** Where a link ends, and whether there are words in it. */
  closed(name: string, hasText: boolean): void {
    for (const { met } of this.#open) met.push({ closed: name, hasText });
  }

  /** The end of the innermost call: what was met in it, once for each item but the first, which names stand for as it comes. */
  *end(): Generator<Met> {
    const call = this.#open.at(-1);
    if (!call) return;
    for (call.index = 1; call.index < call.repeat.items.length; call.index++) {
      this.#left -= call.met.length;
      if (this.#left < 0) break;
      yield* call.met;
    }
    this.#open.pop();
  }

  /** What a name stands for in the item that is being read; nothing where no list gives it. */
  bound(name: string): Bound | undefined {
    for (const { repeat, index } of this.#open.toReversed()) {
      const item = repeat.items[index];
      if (name === repeat.item) return { value: item };
      const property = repeat.properties.get(name);
      if (property !== undefined) return { value: item && this.#property(item, property) };
    }
    return undefined;
  }

  #property(item: SyntaxNode, property: string): SyntaxNode | undefined {
    if (item.name !== 'ObjectExpression') return undefined;
    for (const { name, value } of propertiesOf(this.#source, item)) {
      if (name === property) return bare(value);
    }
    return undefined;
  }
}
