/**
 * The characters that the bytes 0x80 to 0xBF become where they are read as Windows-1252 or, as 0x80 to 0x9F may be, as
 * ISO 8859-1 (WHATWG Encoding, index windows-1252).
 */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const BYTES = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte++) BYTES.set(String.fromCharCode(byte), byte);
for (const [at, character] of [...FROM_80].entries()) BYTES.set(character, 0x80 + at);

/** Inside a class: what a byte after the first one of a character in UTF-8 becomes. */
const NEXT = `\\u0080-\\u00BF${FROM_80}`;
/** Those that also end a word in ordinary text: quotes, dashes, dots. */
const ENDS = '…‘’“”–—•›»';
/** Letters of their own that only look misread before such a mark where a word goes on behind it. */
const GOES_ON = '(?=\\p{L})';
/** Beside a letter with nothing behind it a capital such as Ã is one: `MAÇÃ»`. */
const ALONE = '(?<!\\p{L})';

/**
 * UTF-8 that was read a byte at a time, in the forms that no language writes: accented letters, quotes and signs, emoji,
 * and several letters of another script in a row.
 */
const MISREAD = new RegExp(
  [
    `(?:[ÃÄ]|Å(?![²³]))(?![${ENDS}\u00A0])[${NEXT}]`,
    `[ÃÄÅ][${ENDS}]${GOES_ON}`,
    `Â(?![»\u00A0])[\\u00A0-\\u00BF]`,
    `${ALONE}[ÂÃ][\u00A0»]`,
    `â(?![${ENDS}])[${NEXT}][${NEXT}]`,
    `ï(?:»¿|[¸¼½¿][${NEXT}])`,
    `ðŸ[${NEXT}]{2}`,
    `(?:[ÎÏÐÑ×ØÙ][${NEXT}]){3,}`,
    `(?:[ã-í][${NEXT}]{2}){2,}`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^(.*)$/s, '(?:$1)+'),
  'gu',
);

/** Where a text is UTF-8 that was read in another encoding; offsets into it, and what it says. */
export interface Misread {
  readonly start: number;
  readonly written: string;
  /** Absent where the bytes are no characters any more. */
  readonly meant?: string;
}

export function* misreadIn(text: string): Generator<Misread> {
  for (const { 0: written, index: start } of text.matchAll(MISREAD)) {
    const meant = decoded(written);
    yield { start, written, ...(meant !== undefined && { meant }) };
  }
}

/** The characters as UTF-8; nothing where they are none. */
function decoded(written: string): string | undefined {
  const bytes = Uint8Array.from(written, (character) => BYTES.get(character) ?? 0);
  const meant = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return meant.includes('\uFFFD') ? undefined : meant;
}

const RUN = /[\u0080-\u009F\u00A1-\u00AC\u00AE-\u00FFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{4,}/g;
const LETTER = /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FFŒœŠšŸŽžƒ]/g;
/** Different letters without one that has no accent between them: Estonian has `jäääär`, nobody has three different ones. */
const FEWEST_LETTERS = 3;
/** In a run of signs. */
const SHORTEST_OF_SIGNS = 6;
/** Characters of such runs in a text, below which they may be a play with signs. */
const FEWEST = 6;
const FEWEST_WITH_SIGNS = 12;

/** Where a text of another script or of bytes of an East Asian charset was read as Latin letters: ranges of it. */
export function foreignRunsIn(text: string): readonly (readonly [start: number, end: number])[] {
  const runs: (readonly [number, number])[] = [];
  let [letters, all] = [0, 0];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const found = run.match(LETTER) ?? [];
    const isWord = found.length === run.length;
    if (new Set(found).size < (isWord ? FEWEST_LETTERS : 2)) continue;
    if (!isWord && (run.length < SHORTEST_OF_SIGNS || run.length - found.length < 2)) continue;
    runs.push([index, index + run.length]);
    all += run.length;
    if (isWord) letters += run.length;
  }
  return letters >= FEWEST || all >= FEWEST_WITH_SIGNS ? runs : [];
}
