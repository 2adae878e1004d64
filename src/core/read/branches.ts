import type { Placeholder } from '../placeholder/placeholder.ts';
import { utf8Length } from './places.ts';

/** A block of a template that is open, with the bytes of its branches. */
interface Block {
  /** What its end may call it: `if`, `for`, the name of a section. */
  readonly name: string;
  /** Of the branches before the one that is read: the longest of them, and all of them. */
  longest: number;
  all: number;
  current: number;
}

/** What a tag of a template does to the blocks around it. */
type BlockStep = { readonly does: 'open' | 'close'; readonly name: string } | { readonly does: 'turn' };

const OPENS = new Set(
  'if ifnot ifchanged ifequal unless case switch for foreach each list range while with tablerow'.split(' '),
);
const TURNS = new Set('else elseif elsif elif when'.split(' '));
/** Code whose block goes on behind the tag. */
const GOES_ON = /(?:[{:]|\bdo|\|)\s*(?:[-_]?%>|\?>)$/;
/** A tag up to its first word: its signs, the word, and what the end of a block calls it. */
const TAG = /^([^\p{L}]*)(\p{L}*)[\s:_]*(\p{L}*)/u;

/** A brace that ends a block of code. */
const CLOSES = /^(?:<[%?][-_]?\s*)?\}/;

/**
 * Bytes that are sent of HTML, as UTF-8: all from `start` on but template code, and of the branches of a condition the
 * longest. Where the blocks of a template do not fit together, all branches count.
 */
export function sentBytes(source: string, start: number, placeholders: readonly Placeholder[]): number {
  const blocks = new BlockPairs();
  let at = start;
  for (const { span, kind, text, literal } of placeholders) {
    blocks.add(utf8Length(source, at, span.start));
    for (const shown of literal?.texts ?? []) blocks.add(shown.end - shown.start);
    if (kind === 'logic') blocks.take(stepOf(text.replace(/^<\?php/i, '<?')));
    at = span.end;
  }
  blocks.add(utf8Length(source, at));
  return blocks.total();
}

class BlockPairs {
  readonly #outermost: Block = { name: '', longest: 0, all: 0, current: 0 };
  readonly #open = [this.#outermost];
  /** How many blocks of a name are open. */
  readonly #names = new Map<string, number>();

  add(bytes: number): void {
    this.#last().current += bytes;
  }

  take(step: BlockStep | undefined): void {
    if (step?.does === 'open') {
      this.#open.push({ name: step.name, longest: 0, all: 0, current: 0 });
      this.#names.set(step.name, (this.#names.get(step.name) ?? 0) + 1);
    } else if (step?.does === 'turn') this.#turn();
    else if (step?.does === 'close') this.#close(step.name);
  }

  total(): number {
    while (this.#open.length > 1) this.#leave(false);
    return this.#outermost.all + this.#outermost.current;
  }

  #last(): Block {
    return this.#open.at(-1) ?? this.#outermost;
  }

  #turn(): void {
    const block = this.#last();
    block.longest = Math.max(block.longest, block.current);
    block.all += block.current;
    block.current = 0;
  }

  /** Ends the block of that name, and those in it, which have no end; without a name the last. */
  #close(name: string): void {
    if (name !== '') {
      if ((this.#names.get(name) ?? 0) === 0) return;
      while (this.#last().name !== name) this.#leave(false);
    }
    this.#leave(true);
  }

  /** Ends the last block, of which one branch is sent where its end was found. */
  #leave(hasEnd: boolean): void {
    if (this.#open.length === 1) return;
    const { name, longest, all, current } = this.#open.pop() ?? this.#outermost;
    this.#names.set(name, (this.#names.get(name) ?? 1) - 1);
    this.add(hasEnd ? Math.max(longest, current) : all + current);
  }
}

/** What a tag does, in any of the template languages; nothing where it begins and ends no branch. */
function stepOf(text: string): BlockStep | undefined {
  const [, signs = '', written = '', after = ''] = TAG.exec(text) ?? [];
  const word = written.toLowerCase();
  // The braces and bars of spintax.
  if (text === '{') return { does: 'open', name: '' };
  if (text === '|' || TURNS.has(word) || (word === '' && /^\{\{[~\s]*\^/.test(signs)))
    return { does: 'turn' };
  if (signs.includes('/')) return { does: 'close', name: word };
  if (word.startsWith('end')) return { does: 'close', name: word.slice(3) || after.toLowerCase() };
  if (OPENS.has(word) || /^\{\{[~\s]*[#^]/.test(signs)) return { does: 'open', name: word };
  if (GOES_ON.test(text)) return { does: 'open', name: '' };
  return CLOSES.test(text) ? { does: 'close', name: '' } : undefined;
}
