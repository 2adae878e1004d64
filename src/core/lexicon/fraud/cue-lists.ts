/** Words by what they are in the shape of a fraud. `(a|b)` stands for either, `(|a)` for nothing or that. */
export type CueLists = Readonly<Record<string, readonly string[]>>;

/** The parts of a phrase in their order, each with what it may be: `(your|the) account` has two, the second of one. */
export function partsOf(phrase: string): readonly (readonly string[])[] {
  return phrase
    .split(/[()]/)
    .filter((part) => part.trim() !== '')
    .map((part) => part.split('|'));
}
