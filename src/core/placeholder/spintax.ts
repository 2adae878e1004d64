import { isSurelyField } from './fields.ts';

interface SpintaxGroup {
  readonly open: number;
  readonly bars: number[];
  depth: number;
}

const longest = 2000;
const deepest = 8;

/** Groups of choices, `{Hi|Hello|{Hey|Yo}}`, put together from the single braces and bars of a walk. */
export class Spintax {
  readonly #source: string;
  readonly #open: SpintaxGroup[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  open(at: number): void {
    this.#open.push({ open: at, bars: [], depth: 0 });
  }

  bar(at: number): void {
    this.#open.at(-1)?.bars.push(at);
  }

  /** The braces and bars of the group that ends here, in order; none if it is no group of choices. */
  close(at: number): readonly number[] {
    const group = this.#open.pop();
    if (!group) return [];
    const parent = this.#open.at(-1);
    if (parent) parent.depth = Math.max(parent.depth, group.depth + 1);
    if (group.bars.length === 0 || group.depth >= deepest || at - group.open > longest) return [];
    if (this.#source.charAt(group.open - 1) === '{') return [];
    return areChoices(this.#source.slice(group.open + 1, at)) ? [group.open, ...group.bars, at] : [];
  }
}

/** Braces with a bar are seldom anything else: code, a style sheet, set notation, a field and its default. */
function areChoices(inside: string): boolean {
  const first = inside.slice(0, inside.indexOf('|'));
  if (/\n[ \t]*\r?\n|<\/?(?:p|div|t[dhr]|table|body|style|script)\b/i.test(inside)) return false;
  if (/\|\||;(?<!&#?\w{1,8};)|=>|(?:"|&quot;)\s*:/.test(inside)) return false;
  if (/^\s*(?:["'[{(]|&quot;|[-a-z]+\s*:|return\b|var\b|const\b)/.test(first)) return false;
  if (/^\s*\w?\s*$/.test(first) && /[<>=∈:≤≥]/.test(inside)) return false;
  return !isSurelyField(first.trim());
}
