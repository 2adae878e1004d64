import { startOf, type Word, wordsOf } from '../text/words.ts';

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
  /** How the first words of phrases start: few words of a text do, and the others need not be stemmed. */
  readonly #starts = new Set<string>();

  /** Of two phrases with the same stems the first stays. A phrase without a word is passed over. */
  add(phrase: string, entry: Entry): void {
    let node = this.#root;
    for (const { form } of wordsOf(phrase)) {
      const stem = form.stems[0] ?? form.folded;
      if (node === this.#root) this.#starts.add(startOf(stem));
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
      if (!word || !this.#mayStart(word) || !startsWith(starts, word.form.stems)) continue;
      const match = this.#longest(text, words, first);
      if (!match) continue;
      found.push(match);
      first = match.last;
    }
    return found;
  }

  #mayStart({ form }: Word): boolean {
    const { three, two, isLetters } = form.start;
    return !isLetters || this.#starts.has(three) || this.#starts.has(two);
  }

  /** Nearly every word has one stem and leads from one node to at most one: that way takes no lists. */
  #longest(text: string, words: readonly Word[], first: number): Match<Entry> | undefined {
    let node = this.#root;
    let entry: Entry | undefined;
    let last = first;
    for (let at = first; at < words.length; at++) {
      const word = words[at];
      if (!word || (at > first && !isJoined(text, words[at - 1]?.end ?? 0, word.start))) break;
      const [stem, other] = word.form.stems;
      if (other !== undefined) return this.#longestOfSeveral(text, words, first, at, node, entry, last);
      const next = stem === undefined ? undefined : node.next.get(stem);
      if (!next) break;
      node = next;
      if (node.entry === undefined) continue;
      entry = node.entry;
      last = at;
    }
    return entry === undefined ? undefined : { entry, first, last };
  }

  /** The same where words may be read in several ways; up to the word `at`, `entry` was found. */
  #longestOfSeveral(
    text: string,
    words: readonly Word[],
    first: number,
    from: number,
    node: Node<Entry>,
    found: Entry | undefined,
    end: number,
  ): Match<Entry> | undefined {
    let nodes: readonly Node<Entry>[] = [node];
    let [entry, last] = [found, end];
    for (let at = from; at < words.length; at++) {
      const word = words[at];
      if (!word || (at > first && !isJoined(text, words[at - 1]?.end ?? 0, word.start))) break;
      nodes = nodes.flatMap(({ next }) => word.form.stems.flatMap((stem) => next.get(stem) ?? []));
      if (nodes.length === 0) break;
      const one = entryOf(nodes);
      if (one === undefined) continue;
      entry = one;
      last = at;
    }
    return entry === undefined ? undefined : { entry, first, last };
  }
}

function startsWith(starts: ReadonlyMap<string, unknown>, stems: readonly string[]): boolean {
  for (const stem of stems) if (starts.has(stem)) return true;
  return false;
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
