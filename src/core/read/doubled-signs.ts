import { type MappedText, TextBuilder } from '../text/mapped-text.ts';

/** Where Razor writes `@@` for the sign itself; UTF-16 offsets of the first of the two. */
export function doubledSigns(text: string): readonly number[] {
  return Array.from(text.matchAll(/@@/g), ({ index }) => index);
}

/** The same text with one sign for each two that begin at `places`. */
export function withoutDoubled(text: MappedText, places: readonly number[]): MappedText {
  if (places.length === 0) return text;
  const builder = new TextBuilder(text);
  let from = 0;
  for (const place of places) {
    builder.copy(from, place);
    builder.put('@', place, place + 2);
    from = place + 2;
  }
  builder.copy(from, text.text.length);
  return builder.build();
}
