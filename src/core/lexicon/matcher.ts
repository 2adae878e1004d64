import { finished, type Steps } from '../text/steps.ts';
import { nextWord, startOf, type Word } from '../text/words.ts';
import { isJoined, signsBetween } from './signs.ts';

/** A phrase found in a text: its words from `first` to `last`, both included. */
export interface Match<Entry> {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
}

interface Node<Entry> {
  readonly next: Map<string, Node<Entry>>;
  entry: Entry | undefined;
  /** Puts into the tree what goes on from here and is not in it yet. */
  waiting: ((from: Node<Entry>) => void)[] | undefined;
}

/** Words that are looked at in a step. */
const WORDS_A_STEP = 2048;

/** Finds phrases by the stems of their words. The cost of a look-up does not grow with the number of phrases. */
export class PhraseMatcher<Entry> {
  readonly #root: Node<Entry> = emptyNode();
  /** How the first words of phrases start: few words of a text do, and the others need not be stemmed. */
  readonly #starts = new Set<string>();
  /** Whether a phrase has signs between its words that phrases do not go on over otherwise. */
  #hasSigns = false;

  /**
   * Of two phrases with the same stems and signs the first stays: gives the entry that is there then. A phrase without a
   * word is passed over.
   */
  add(phrase: string, entry: Entry): Entry | undefined {
    const start = this.#startOf(phrase);
    if (!start) return undefined;
    takeIn(start.node);
    return this.#goOn(start.node, phrase, start.end, entry);
  }

  /**
   * The same, but only the first word is looked at now and the others when that one is met: most phrases of a large list begin
   * with a word that most texts do not have.
   */
  addLater(phrase: string, entry: Entry): void {
    const start = this.#startOf(phrase);
    if (start) later(start.node, (node) => this.#goOn(node, phrase, start.end, entry));
  }

  /**
   * The same for every wording of a pattern, each of whose parts is one of several wordings, or nothing where that is empty.
   * `entryOf` makes the entry of a wording from the one that is there.
   */
  addPattern(parts: readonly (readonly string[])[], entryOf: (known: Entry | undefined) => Entry): void {
    const [firsts = [], ...others] = parts;
    for (const first of firsts) {
      const start = this.#startOf(first);
      if (start) later(start.node, (node) => addParts(node, [[first.slice(start.end)], ...others], entryOf));
      else if (others.length > 0) this.addPattern(others, entryOf);
    }
  }

  /** Where the first word of a phrase leads, and where it ends. */
  #startOf(phrase: string): { readonly node: Node<Entry>; readonly end: number } | undefined {
    const first = nextWord(phrase, 0);
    if (!first) return undefined;
    const stem = stemIn(first);
    this.#starts.add(startOf(stem));
    return { node: childOf(this.#root, stem), end: first.end };
  }

  #goOn(start: Node<Entry>, phrase: string, from: number, entry: Entry): Entry | undefined {
    let node = start;
    let end = from;
    for (let word = nextWord(phrase, end); word; word = nextWord(phrase, end)) {
      const signs = signsBetween(phrase, end, word.start);
      if (signs !== '') this.#hasSigns = true;
      node = childOf(node, signs + stemIn(word));
      end = word.end;
    }
    node.entry ??= entry;
    return node.entry;
  }

  /**
   * The longest phrase at each place, from left to right, without overlap. `words` are those of `text`. A phrase that
   * `isMeant` refuses is none there.
   */
  find(text: string, words: readonly Word[], isMeant?: IsMeant<Entry>): readonly Match<Entry>[] {
    return finished(this.findInSteps(text, words, isMeant));
  }

  /** The same, in steps. */
  *findInSteps(
    text: string,
    words: readonly Word[],
    isMeant?: IsMeant<Entry>,
  ): Steps<readonly Match<Entry>[]> {
    const found: Match<Entry>[] = [];
    const read = { text, words, isMeant };
    for (let first = 0; first < words.length; first++) {
      if (first % WORDS_A_STEP === WORDS_A_STEP - 1) yield;
      const word = words[first];
      if (!word || !this.#mayStart(word) || !this.#begins(word)) continue;
      const match = this.#longest(read, first);
      if (!match) continue;
      found.push(match);
      first = match.last;
    }
    return found;
  }

  /** Every phrase at every place, also within another one: the shorter first. `words` are those of `text`. */
  *findEvery(text: string, words: readonly Word[]): Generator<Match<Entry>> {
    const read = { text, words, isMeant: undefined };
    for (const [first, word] of words.entries()) {
      if (!this.#mayStart(word) || !this.#begins(word)) continue;
      let nodes: readonly Node<Entry>[] = [this.#root];
      for (let at = first; at < words.length && nodes.length > 0; at++) {
        const signs = at > first ? this.#signsBefore(read, at) : '';
        if (signs === undefined) break;
        const stems = words[at]?.form.stems ?? [];
        nodes = nodes.flatMap(({ next }) => stems.flatMap((stem) => next.get(signs + stem) ?? []));
        for (const { entry } of nodes) if (entry !== undefined) yield { entry, first, last: at };
      }
    }
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
      takeIn(node);
    }
    return begins;
  }

  /** Nearly every word has one stem and leads from one node to at most one: that way takes no lists. */
  #longest(read: Searched<Entry>, first: number): Match<Entry> | undefined {
    const { words, isMeant } = read;
    let node = this.#root;
    let found: Match<Entry> | undefined;
    for (let at = first; at < words.length; at++) {
      const word = words[at];
      const signs = at > first ? this.#signsBefore(read, at) : '';
      if (!word || signs === undefined) break;
      const [stem, other] = word.form.stems;
      if (other !== undefined) return this.#longestOfSeveral(read, first, at, node, found);
      const next = stem === undefined ? undefined : node.next.get(signs === '' ? stem : signs + stem);
      if (!next) break;
      node = next;
      const { entry } = node;
      if (entry === undefined || isMeant?.({ entry, first, last: at }) === false) continue;
      found = { entry, first, last: at };
    }
    return found;
  }

  /** The same where words may be read in several ways; up to the word `from`, `found` was found. */
  #longestOfSeveral(
    read: Searched<Entry>,
    first: number,
    from: number,
    node: Node<Entry>,
    found: Match<Entry> | undefined,
  ): Match<Entry> | undefined {
    const { words, isMeant = () => true } = read;
    let nodes: readonly Node<Entry>[] = [node];
    let longest = found;
    for (let at = from; at < words.length; at++) {
      const word = words[at];
      const signs = at > first ? this.#signsBefore(read, at) : '';
      if (!word || signs === undefined) break;
      nodes = nodes.flatMap(({ next }) => word.form.stems.flatMap((stem) => next.get(signs + stem) ?? []));
      if (nodes.length === 0) break;
      for (const { entry } of nodes) {
        if (entry === undefined || !isMeant({ entry, first, last: at })) continue;
        longest = { entry, first, last: at };
        break;
      }
    }
    return longest;
  }

  /** The signs of a phrase that may stand between a word and the one before it; nothing where a phrase ends there. */
  #signsBefore({ text, words }: Searched<Entry>, at: number): string | undefined {
    const from = words[at - 1]?.end ?? 0;
    const to = words[at]?.start ?? 0;
    if (isJoined(text, from, to)) return '';
    return this.#hasSigns && to - from <= MAX_GAP_UNITS ? signsBetween(text, from, to) : undefined;
  }
}

/** Whether a phrase means, where it was found, what it is listed for. */
type IsMeant<Entry> = (match: Match<Entry>) => boolean;

/** What phrases are looked for in. */
interface Searched<Entry> {
  readonly text: string;
  readonly words: readonly Word[];
  readonly isMeant: IsMeant<Entry> | undefined;
}

/** UTF-16 units between two words of a phrase that has a sign there, such as `/` or `, `. */
const MAX_GAP_UNITS = 8;

function later<Entry>(node: Node<Entry>, take: (from: Node<Entry>) => void): void {
  node.waiting ??= [];
  node.waiting.push(take);
}

function takeIn<Entry>(node: Node<Entry>): void {
  const { waiting = [] } = node;
  node.waiting = undefined;
  for (const take of waiting) take(node);
}

/** Every way to go on from a node with one wording of each part. */
function addParts<Entry>(
  from: Node<Entry>,
  parts: readonly (readonly string[])[],
  entryOf: (known: Entry | undefined) => Entry,
): void {
  let ends: readonly Node<Entry>[] = [from];
  for (const part of parts) {
    const wordings = part.map(stemsOf);
    ends = ends.flatMap((node) => wordings.map((stems) => stems.reduce(childOf, node)));
  }
  for (const end of new Set(ends)) end.entry = entryOf(end.entry);
}

function childOf<Entry>({ next }: Node<Entry>, key: string): Node<Entry> {
  const known = next.get(key);
  if (known) return known;
  const node = emptyNode<Entry>();
  next.set(key, node);
  return node;
}

function emptyNode<Entry>(): Node<Entry> {
  return { next: new Map(), entry: undefined, waiting: undefined };
}

function stemsOf(phrase: string): readonly string[] {
  const stems: string[] = [];
  for (let word = nextWord(phrase, 0); word; word = nextWord(phrase, word.end)) stems.push(stemIn(word));
  return stems;
}

/** The stem by which a word of a phrase is found. */
function stemIn({ form }: Word): string {
  return form.stems[0] ?? form.folded;
}
