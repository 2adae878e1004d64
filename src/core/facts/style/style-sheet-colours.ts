import type { Element } from '../../draft/draft.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { blocksOf, namesIn } from './style-sheet-blocks.ts';

/** What a draft's style sheets may paint: element names, `.classes` and `#ids`, by property. */
export interface Painted {
  readonly colour: ReadonlySet<string>;
  readonly background: ReadonlySet<string>;
  /** Those of both that win over a `style` attribute. */
  readonly important: ReadonlySet<string>;
  readonly isEmpty: boolean;
}

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
    for (const name of namesIn(prelude)) {
      for (const set of sets) set.add(name);
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
