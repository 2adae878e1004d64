import type { PartialParse, Tree } from '@lezer/common';
import { parser } from '@lezer/javascript';

const jsx = parser.configure({ dialect: 'jsx ts' });

/** Steps in which a parse looks for its way back from an error; a file that is being typed has up to a hundred. */
const MAX_RECOVERIES = 500;
/**
 * Ways in which the parser reads a place besides the first, all places taken together: a file has about one in a hundred UTF-16
 * units, and nested brackets of which nobody knows what they are have twelve in each.
 */
const UNITS_A_WAY = 20;
const MIN_WAYS = 1000;
const MAX_WAYS = 20_000;

/** What a parse says of itself; the types of `@lezer/lr` do not have it. */
interface ParseState {
  readonly recovering: number;
  readonly stacks: readonly unknown[];
}

/**
 * Parses TypeScript or JavaScript with JSX: what is half-typed is in the tree as far as it is understood. Never throws; nothing
 * for what has so many errors that to understand it would take minutes, or nests deeper than the stack allows, for the
 * parser builds its tree by recursion.
 */
export function parseJavaScript(source: string): Tree | undefined {
  const parse = jsx.startParse(source);
  let recoveries = MAX_RECOVERIES;
  let ways = Math.min(MAX_WAYS, MIN_WAYS + source.length / UNITS_A_WAY);
  for (;;) {
    const tree = advanced(parse);
    if (tree === 'too-deep') return undefined;
    if (tree) return tree;
    if (!tellsState(parse)) continue;
    if (parse.recovering > 0) recoveries--;
    ways -= parse.stacks.length - 1;
    if (recoveries < 0 || ways < 0) return undefined;
  }
}

function advanced(parse: PartialParse): Tree | 'too-deep' | null {
  try {
    return parse.advance();
  } catch (error) {
    if (error instanceof RangeError) return 'too-deep';
    throw error;
  }
}

function tellsState(parse: PartialParse): parse is PartialParse & ParseState {
  return 'recovering' in parse && 'stacks' in parse;
}
