import type { Element } from '../../draft/draft.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { rememberLast } from '../../text/remember-last.ts';
import { blocksOf, namesIn } from './style-sheet-blocks.ts';

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
    for (const name of namesIn(prelude)) {
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
