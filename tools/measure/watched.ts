import { myths } from './myths.ts';
import { stemsOf } from './sub-phrases.ts';
import { triggers } from './triggers.ts';

const byStems = new Map(
  [...myths, ...triggers.map(({ text }) => text)]
    .map((text) => [keyOf(text), text] as const)
    .filter(([key]) => key !== ''),
);
const places = new Map([...byStems.keys()].map((key, place) => [key, place]));

/** Myths and well-known triggers that have a word, one of each that are found by the same stems. */
export const watched: readonly string[] = [...byStems.values()];

/** The place in `watched` of what is found where a text is; nothing for signs, which have no words. */
export function placeOf(text: string): number | undefined {
  return places.get(keyOf(text));
}

function keyOf(text: string): string {
  return stemsOf(text).join(' ');
}
