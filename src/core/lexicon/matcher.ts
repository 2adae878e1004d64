import { type Word, wordsOf } from '../text/words.ts';

/** A phrase found in a text: its words from `first` to `last`, both included. */
export interface Match<Entry> {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
}

interface Node<Entry> {
  readonly next: Map<string, Node<Entry>>;
  entry?: Entry;
}

/** Finds phrases by the stems of their words. The cost of a look-up does not grow with the number of phrases. */
export class PhraseMatcher<Entry> {
  readonly #root: Node<Entry> = { next: new Map() };

  /** Of two phrases with the same stems the first stays. A phrase without a word is passed over. */
  add(phrase: string, entry: Entry): void {
    let node = this.#root;
    for (const { form } of wordsOf(phrase)) {
      const stem = form.stems[0] ?? form.folded;
      let next = node.next.get(stem);
      if (!next) {
        next = { next: new Map() };
        node.next.set(stem, next);
      }
      node = next;
    }
    if (node !== this.#root) node.entry ??= entry;
  }

  /** The longest phrase at each place, from left to right, without overlap. `words` are those of `text`. */
  find(text: string, words: readonly Word[]): readonly Match<Entry>[] {
    const found: Match<Entry>[] = [];
    const starts = this.#root.next;
    for (let first = 0; first < words.length; first++) {
      const word = words[first];
      if (!word || !startsWith(starts, word.form.stems)) continue;
      const match = this.#longest(text, words, first);
      if (!match) continue;
      found.push(match);
      first = match.last;
    }
    return found;
  }

  #longest(text: string, words: readonly Word[], first: number): Match<Entry> | undefined {
    let nodes: readonly Node<Entry>[] = [this.#root];
    let best: Match<Entry> | undefined;
    for (let at = first; at < words.length; at++) {
      const word = words[at];
      if (!word) break;
      nodes = follow(nodes, word.form.stems);
      if (nodes.length === 0) break;
      if (at > first && !isJoined(text, words[at - 1]?.end ?? 0, word.start)) break;
      const entry = entryOf(nodes);
      if (entry !== undefined) best = { entry, first, last: at };
    }
    return best;
  }
}

function startsWith(starts: ReadonlyMap<string, unknown>, stems: readonly string[]): boolean {
  for (const stem of stems) if (starts.has(stem)) return true;
  return false;
}

/** Nearly every word has one stem and leads from one node to at most one: that way takes no loops. */
function follow<Entry>(nodes: readonly Node<Entry>[], stems: readonly string[]): readonly Node<Entry>[] {
  const [node] = nodes;
  const [stem] = stems;
  if (nodes.length === 1 && stems.length === 1 && node && stem !== undefined) {
    const next = node.next.get(stem);
    return next ? [next] : [];
  }
  return nodes.flatMap(({ next }) => stems.flatMap((stem) => next.get(stem) ?? []));
}

function entryOf<Entry>(nodes: readonly Node<Entry>[]): Entry | undefined {
  for (const { entry } of nodes) if (entry !== undefined) return entry;
  return undefined;
}

/** Whether a phrase may go on over what stands between two words: spaces, one line break, hyphens, quotes, emphasis. */
export function isJoined(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text[from] === ' ') return true;
  let lines = 0;
  for (let at = from; at < to; at++) {
    const sign = text[at] ?? '';
    if (sign === '\n' && ++lines > 1) return false;
    if (!JOINING.has(sign)) return false;
  }
  return true;
}

const JOINING = new Set(
  ' \n\t\u00A0\u202F\u2009\u200B\u200C\u200D\u2060\uFEFF\u00AD-\u2010\u2011\u2012\u2013"\'“”‘’«»*_%',
);
