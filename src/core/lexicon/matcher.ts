import { nextWord, startOf, type Word } from '../text/words.ts';

/** A phrase found in a text: its words from `first` to `last`, both included. */
export interface Match<Entry> {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
}

interface Node<Entry> {
  readonly next: Map<string, Node<Entry>>;
  entry: Entry | undefined;
  /** Phrases that go on from here and are not in the tree yet, and where in each. */
  waiting: WaitingPhrase<Entry>[] | undefined;
}

interface WaitingPhrase<Entry> {
  readonly phrase: string;
  readonly from: number;
  readonly entry: Entry;
}

/** Finds phrases by the stems of their words. The cost of a look-up does not grow with the number of phrases. */
export class PhraseMatcher<Entry> {
  readonly #root: Node<Entry> = emptyNode();
  /** How the first words of phrases start: few words of a text do, and the others need not be stemmed. */
  readonly #starts = new Set<string>();

  /**
   * Of two phrases with the same stems the first stays. A phrase without a word is passed over. Only its first word is
   * looked at now, the others when that one is met: most phrases begin with a word that most drafts do not have.
   */
  add(phrase: string, entry: Entry): void {
    const first = nextWord(phrase, 0);
    if (!first) return;
    const stem = stemIn(first);
    this.#starts.add(startOf(stem));
    const node = childOf(this.#root, stem);
    node.waiting ??= [];
    node.waiting.push({ phrase, from: first.end, entry });
  }

  /** The longest phrase at each place, from left to right, without overlap. `words` are those of `text`. */
  find(text: string, words: readonly Word[]): readonly Match<Entry>[] {
    const found: Match<Entry>[] = [];
    for (let first = 0; first < words.length; first++) {
      const word = words[first];
      if (!word || !this.#mayStart(word) || !this.#begins(word)) continue;
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

  /** Whether a phrase begins with a word; all that do are in the tree then. */
  #begins({ form }: Word): boolean {
    let begins = false;
    for (const stem of form.stems) {
      const node = this.#root.next.get(stem);
      if (!node) continue;
      begins = true;
      if (node.waiting) takeIn(node, node.waiting);
    }
    return begins;
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

/** Takes phrases into the tree that go on behind a node's word. */
function takeIn<Entry>(start: Node<Entry>, waiting: readonly WaitingPhrase<Entry>[]): void {
  start.waiting = undefined;
  for (const { phrase, from, entry } of waiting) {
    let node = start;
    for (let word = nextWord(phrase, from); word; word = nextWord(phrase, word.end))
      node = childOf(node, stemIn(word));
    node.entry ??= entry;
  }
}

function childOf<Entry>({ next }: Node<Entry>, stem: string): Node<Entry> {
  const known = next.get(stem);
  if (known) return known;
  const node = emptyNode<Entry>();
  next.set(stem, node);
  return node;
}

function emptyNode<Entry>(): Node<Entry> {
  return { next: new Map(), entry: undefined, waiting: undefined };
}

/** The stem by which a word of a phrase is found. */
function stemIn({ form }: Word): string {
  return form.stems[0] ?? form.folded;
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
