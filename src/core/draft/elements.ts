import type { Draft, Element } from './draft.ts';
import { memoize } from './memoize.ts';

/** The elements of a draft by their names, so that a rule about a rare one need not walk through all. */
const byName = memoize(({ elements }) => {
  const named = new Map<string, Element[]>();
  for (const element of elements) {
    const same = named.get(element.name);
    if (same) same.push(element);
    else named.set(element.name, [element]);
  }
  return named;
});

/** The elements that have one of the names, in the order of the draft. */
export function elementsNamed(draft: Draft, names: Iterable<string>): readonly Element[] {
  const named = byName(draft);
  const found: (readonly Element[])[] = [];
  for (const name of names) {
    const same = named.get(name);
    if (same) found.push(same);
  }
  return found.length > 1 ? found.flat().sort(inOrder) : (found[0] ?? NONE);
}

const NONE: readonly Element[] = [];

function inOrder(one: Element, other: Element): number {
  return one.open.start - other.open.start;
}

/** The names of a draft's elements, each once. */
export function elementNames(draft: Draft): readonly string[] {
  return [...byName(draft).keys()];
}
