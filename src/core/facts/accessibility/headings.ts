import { attribute } from '../../draft/attributes.ts';
import type { Draft, Element } from '../../draft/draft.ts';
import { memoize } from '../../draft/memoize.ts';
import { announced } from './announced.ts';

/** A heading that a screen reader meets. */
export interface Heading {
  readonly element: Element;
  /** Index in `Draft.elements`. */
  readonly index: number;
  /** 1 to 6; absent where a template or component decides. */
  readonly level?: number;
}

const NAME = /^h([1-6])$/;
/** What a heading without `aria-level` counts as (WAI-ARIA 1.2, role heading). */
const DEFAULT_LEVEL = 2;

/** The headings of a draft in their order, those that `role` makes included. */
export const headings = memoize((draft: Draft): readonly Heading[] => {
  const isMet = announced(draft);
  return draft.elements.flatMap((element, index) => {
    const role = attribute(element.attributes, 'role')?.text.trim();
    const isHeading = role === undefined || role === '' ? NAME.test(element.name) : role === 'heading';
    return isHeading && isMet[index] ? [{ element, index, ...levelOf(element) }] : [];
  });
});

function levelOf({ name, attributes }: Element): Pick<Heading, 'level'> {
  const said = attribute(attributes, 'aria-level')?.text.trim();
  const level = Number(said ?? NAME.exec(name)?.[1] ?? DEFAULT_LEVEL);
  return level >= 1 && level <= 6 ? { level } : {};
}
