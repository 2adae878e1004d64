import { nextBrace } from '../../text/braces.ts';

const NAME = /[.#]?[a-z_][\w-]*|\*/gi;
/** At-rules nested deeper than this are none. */
const MAX_DEPTH = 20;

/** The element names, `.classes`, `#ids` and `*` in a selector, in lower case. */
export function namesIn(prelude: string): readonly string[] {
  return prelude.toLowerCase().match(NAME) ?? [];
}

interface StyleBlock {
  readonly prelude: string;
  readonly start: number;
  isLeaf: boolean;
}

/** The rules of a style sheet, those inside at-rules included, but for dark mode. */
export function* blocksOf(css: string): Generator<{ prelude: string; block: string }> {
  const open: StyleBlock[] = [];
  let last = 0;
  for (let index = nextBrace(css, 0); index < css.length; index = nextBrace(css, index + 1)) {
    if (open.length > MAX_DEPTH) return;
    if (css[index] === '{') {
      for (const around of open.slice(-1)) around.isLeaf = false;
      open.push({ prelude: css.slice(last, index), start: index + 1, isLeaf: true });
    } else {
      const block = open.pop();
      const isDark = open.some(({ prelude }) => prelude.includes('color-scheme'));
      // Outlook's and Gmail's dark modes mark what they change with `data-ogsc` and the like.
      if (block?.isLeaf && !isDark && !block.prelude.includes('data-og'))
        yield { prelude: block.prelude, block: css.slice(block.start, index) };
    }
    last = index + 1;
  }
}
