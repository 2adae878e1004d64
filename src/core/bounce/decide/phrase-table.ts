import type { CauseId } from '../causes.ts';
import { wordsOf } from './words.ts';

/**
 * What servers say, and what it means: a cause, then phrases with `|` between them, of which any is enough. `…` in a
 * phrase stands for whatever else is said, `*` for any end of the word before it, the last before `…`; a code is a word
 * like others (`550`, `5.7.26`).
 */
export type PhraseRow = readonly [cause: CauseId, ...says: readonly string[]];

/** No phrase has a longer beginning of a word, in UTF-16 units. */
const MAX_START_UNITS = 24;

interface WordNode {
  readonly next: Map<string, WordNode>;
  /** By beginnings of words, of which there are few. */
  readonly starts: Map<string, WordNode>;
  /** Index of the part that ends here, or -1. */
  part: number;
}

interface ShapedPhrase {
  readonly row: number;
  readonly parts: readonly number[];
}

/** Rows in their order: the first of which a phrase is said decides. One pass over the words, however many rows. */
export class PhraseTable {
  readonly #rows: readonly PhraseRow[];
  readonly #root = newNode();
  readonly #phrases: ShapedPhrase[] = [];
  /** Of each part, the phrases that it begins. */
  readonly #begun: number[][] = [];

  constructor(rows: readonly PhraseRow[]) {
    this.#rows = rows;
    for (const [row, [, ...says]] of rows.entries()) {
      for (const phrase of says.flatMap((some) => some.split('|'))) this.#add(row, phrase);
    }
  }

  /** The first row that is said in `words`. */
  find(words: readonly string[]): { readonly row: number; readonly cause: CauseId } | undefined {
    const places = this.#placesIn(words);
    let first = Number.POSITIVE_INFINITY;
    for (const part of places.keys()) {
      for (const index of this.#begun[part] ?? []) {
        const phrase = this.#phrases[index];
        if (phrase && phrase.row < first && isInOrder(phrase.parts, places)) first = phrase.row;
      }
    }
    const row = this.#rows[first];
    return row && { row: first, cause: row[0] };
  }

  #add(row: number, phrase: string): void {
    const parts = phrase.split('…').map((part) => this.#partOf(part.trim().split(' ')));
    const index = this.#phrases.push({ row, parts }) - 1;
    this.#begun[parts[0] ?? 0]?.push(index);
  }

  #partOf(written: readonly string[]): number {
    let node = this.#root;
    for (const one of written) {
      for (const word of wordsOf(one)) node = nodeBehind(one.endsWith('*') ? node.starts : node.next, word);
    }
    if (node.part < 0) node.part = this.#begun.push([]) - 1;
    return node.part;
  }

  /** Where each part that is said begins and ends, first and last time. */
  #placesIn(words: readonly string[]): ReadonlyMap<number, PartPlace> {
    const places = new Map<number, { firstEnd: number; lastStart: number }>();
    const said = ({ part }: WordNode, start: number, end: number) => {
      if (part < 0) return;
      const place = places.get(part);
      if (place) place.lastStart = start;
      else places.set(part, { firstEnd: end, lastStart: start });
    };
    for (let start = 0; start < words.length; start++) {
      let node: WordNode | undefined = this.#root;
      for (let at = start; node && at < words.length; at++) {
        const word = words[at] ?? '';
        for (
          let units = node.starts.size > 0 ? Math.min(word.length, MAX_START_UNITS) : 0;
          units > 0;
          units--
        ) {
          const begun = node.starts.get(word.slice(0, units));
          if (begun) said(begun, start, at + 1);
        }
        node = node.next.get(word);
        if (node) said(node, start, at + 1);
      }
    }
    return places;
  }
}

function newNode(): WordNode {
  return { next: new Map(), starts: new Map(), part: -1 };
}

function nodeBehind(nodes: Map<string, WordNode>, word: string): WordNode {
  let node = nodes.get(word);
  if (!node) {
    node = newNode();
    nodes.set(word, node);
  }
  return node;
}

interface PartPlace {
  /** Index of the word behind the first time. */
  readonly firstEnd: number;
  /** Index of the word where the last time begins. */
  readonly lastStart: number;
}

/** Whether the parts are said, one behind the other. Of three and more, only neighbors are compared. */
function isInOrder(parts: readonly number[], places: ReadonlyMap<number, PartPlace>): boolean {
  for (const [index, part] of parts.entries()) {
    const place = places.get(part);
    if (!place) return false;
    const before = index > 0 ? places.get(parts[index - 1] ?? 0) : undefined;
    if (before && before.firstEnd > place.lastStart) return false;
  }
  return true;
}
