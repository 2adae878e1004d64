import type { Element } from '../../draft/draft.ts';
import type { MappedText } from '../../text/mapped-text.ts';

/** What a draft's style sheets may paint: element names, `.classes` and `#ids`, by property. */
export interface Painted {
  readonly colour: ReadonlySet<string>;
  readonly background: ReadonlySet<string>;
  /** Those of both that win over a `style` attribute. */
  readonly important: ReadonlySet<string>;
  readonly isEmpty: boolean;
}

const NAME = /[.#]?[a-z_][\w-]*/gi;
/** At-rules nested deeper than this are none. */
const MAX_DEPTH = 20;

/** What the style sheets say of colours outside of dark mode. */
export function paintedBy(sheets: readonly MappedText[]): Painted {
  const colour = new Set<string>();
  const background = new Set<string>();
  const important = new Set<string>();
  for (const { prelude, block } of sheets.flatMap(({ text }) => [...blocksOf(text)])) {
    const sets = [
      ...(/(?:^|[;\s{])color\s*:/.test(block) ? [colour] : []),
      ...(block.includes('background') ? [background] : []),
    ];
    if (sets.length === 0) continue;
    if (block.includes('important')) sets.push(important);
    for (const [name] of prelude.toLowerCase().matchAll(NAME)) {
      for (const set of sets) set.add(name);
    }
    if (prelude.includes('*')) {
      for (const set of sets) set.add('*');
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
  for (const { 0: bracket, index } of css.matchAll(/[{}]/g)) {
    if (open.length > MAX_DEPTH) return;
    if (bracket === '{') {
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
