import type { Element } from '../../draft/draft.ts';
import { nextBrace } from '../../text/braces.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { rememberLast } from '../../text/remember-last.ts';

/** What a draft's style sheets may paint: element names, `.classes` and `#ids`, by property. */
export interface Painted {
  readonly colour: ReadonlySet<string>;
  readonly background: ReadonlySet<string>;
  /** Those of both that win over a `style` attribute. */
  readonly important: ReadonlySet<string>;
  readonly isEmpty: boolean;
}

const NOTHING: Painted = {
  colour: new Set(),
  background: new Set(),
  important: new Set(),
  isEmpty: true,
};

const COLOUR = /(?:^|[;\s{])color\s*:/;
const NAME = /[.#]?[a-z_][\w-]*/gi;
/** At-rules nested deeper than this are none. */
const MAX_DEPTH = 20;

/** What the style sheets say of colours outside of dark mode. */
export function paintedBy(sheets: readonly MappedText[]): Painted {
  const [only = NOTHING, ...others] = sheets.map(({ text }) => paintedByOne(text));
  return others.reduce(together, only);
}

function together(one: Painted, other: Painted): Painted {
  return {
    colour: new Set([...one.colour, ...other.colour]),
    background: new Set([...one.background, ...other.background]),
    important: new Set([...one.important, ...other.important]),
    isEmpty: one.isEmpty && other.isEmpty,
  };
}

const paintedByOne = rememberLast(readPainted);

function readPainted(css: string): Painted {
  const colour = new Set<string>();
  const background = new Set<string>();
  const important = new Set<string>();
  for (const { prelude, block } of blocksOf(css)) {
    const setsColour = block.includes('color') && COLOUR.test(block);
    const setsBackground = block.includes('background');
    if (!setsColour && !setsBackground) continue;
    const isImportant = block.includes('important');
    const names: string[] = prelude.toLowerCase().match(NAME) ?? [];
    if (prelude.includes('*')) names.push('*');
    for (const name of names) {
      if (setsColour) colour.add(name);
      if (setsBackground) background.add(name);
      if (isImportant) important.add(name);
    }
  }
  return { colour, background, important, isEmpty: colour.size + background.size === 0 };
}

/** The name, classes and id of an element, as a style sheet writes them. */
export function selectorsOf({ name, attributes }: Element): readonly string[] {
  const selectors = ['*', name];
  for (const attribute of attributes) {
    if (attribute.name === 'id') selectors.push(`#${attribute.text.toLowerCase()}`);
    if (attribute.name !== 'class') continue;
    for (const part of attribute.text.toLowerCase().split(/\s+/)) selectors.push(`.${part}`);
  }
  return selectors;
}

interface StyleBlock {
  readonly prelude: string;
  readonly start: number;
  isLeaf: boolean;
}

/** The rules of a style sheet, those inside at-rules included, but for dark mode. */
function* blocksOf(css: string): Generator<{ prelude: string; block: string }> {
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
