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
  /** Whether a phrase has signs between its words that phrases do not go on over otherwise. */
  #hasSigns = false;

  /**
   * Of two phrases with the same stems and signs the first stays: gives the entry that is there then. A phrase without a
   * word is passed over.
   */
  add(phrase: string, entry: Entry): Entry | undefined {
    let node = this.#root;
    let end = 0;
    for (const word of wordsOf(phrase)) {
      const stem = word.form.stems[0] ?? word.form.folded;
      if (node === this.#root) this.#starts.add(startOf(stem));
      const signs = node === this.#root ? '' : signsBetween(phrase, end, word.start);
      if (signs !== '') this.#hasSigns = true;
      const key = signs + stem;
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map() };
        node.next.set(key, next);
      }
      node = next;
      end = word.end;
    }
    if (node !== this.#root) node.entry ??= entry;
    return node.entry;
  }

  /**
   * The longest phrase at each place, from left to right, without overlap. `words` are those of `text`. A phrase that
   * `isMeant` refuses is none there.
   */
  find(text: string, words: readonly Word[], isMeant?: IsMeant<Entry>): readonly Match<Entry>[] {
    const found: Match<Entry>[] = [];
    const starts = this.#root.next;
    const read = { text, words, isMeant };
    for (let first = 0; first < words.length; first++) {
      const word = words[first];
      if (!word || !this.#mayStart(word) || !startsWith(starts, word.form.stems)) continue;
      const match = this.#longest(read, first);
      if (!match) continue;
      found.push(match);
      first = match.last;
    }
    return found;
  }

  #mayStart({ form }: Word): boolean {
    const { start } = form;
    return this.#starts.has(start) || this.#starts.has(start.slice(0, 2)) || !LETTERS.test(start);
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

/** What stands between two words, without what phrases may go on over anyway. */
function signsBetween(text: string, from: number, to: number): string {
  if (isJoined(text, from, to)) return '';
  return [...text.slice(from, to)].filter((sign) => !JOINING.has(sign)).join('');
}

/** Where a digit or a sign is among them, it may stand for a letter. */
const LETTERS = /^\p{L}+$/u;

function startsWith(starts: ReadonlyMap<string, unknown>, stems: readonly string[]): boolean {
  for (const stem of stems) if (starts.has(stem)) return true;
  return false;
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
