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

/**
 * UTF-8 that was read a byte at a time, in the forms that no language writes: accented letters, quotes and signs, emoji,
 * and several letters of another script in a row.
 */
const MISREAD = new RegExp(
  [
    `(?:Ã|Ä(?!\u00AD)|Å(?![²³\u00AD]))(?![${ENDS}\u00A0])[${NEXT}]`,
    `[ÃÄÅ][${ENDS}]${GOES_ON}`,
    `Â(?![»\u00A0])[\\u00A0-\\u00BF]`,
    // Beside a letter with nothing behind it a capital such as Ã is one: `MAÇÃ»`.
    `(?<![\\p{L}«\u00A0])[ÂÃ][\u00A0»](?!»)`,
    `â(?![${ENDS}])[${NEXT}][${NEXT}]`,
    `ï(?:»¿|[¸¼½¿][${NEXT}])`,
    `ðŸ[${NEXT}]{2}`,
    `(?:(?:[ÎÏÐÑ]|[×ØÙ](?!\u00A0))[${NEXT}]){3,}`,
    `(?:[ã-í][${NEXT}]{2}){2,}`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^(.*)$/s, '(?:$1)+'),
  'gu',
);

/** Where a text is UTF-8 that was read in another encoding; offsets into it, and what it says. */
export interface Mojibake {
  readonly start: number;
  readonly written: string;
  /** Absent where the bytes are no characters any more. */
  readonly meant?: string;
  /** Whether it may as well be a capital before a mark, in a text that is misread elsewhere. */
  readonly isDoubtful: boolean;
}

export function mojibakeIn(text: string): readonly Mojibake[] {
  const found = [...text.matchAll(MISREAD)].map(({ 0: written, index: start }) => {
    const meant = decoded(written);
    const isDoubtful = mayBeCapital(text, start, written);
    return { start, written, isDoubtful, ...(meant !== undefined && { meant }) };
  });
  return found.some(({ isDoubtful }) => !isDoubtful) ? found : [];
}

/** A capital with a mark behind it, as headlines have them: `AMANHÃ—APROVEITE`, `GRÅ·BLÅ`, `10 Å ± 2`. */
function mayBeCapital(text: string, start: number, written: string): boolean {
  if (!/^[ÃÄÅ]\P{L}$/u.test(written)) return false;
  const [before, behind] = [text.charAt(start - 1), text.charAt(start + written.length)];
  if (/\p{Ll}/u.test(behind)) return /\p{Lu}/u.test(before) && ENDS.includes(written.charAt(1));
  return /\p{Lu}/u.test(before) || !/\p{L}/u.test(before);
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
const MIN_LETTERS = 3;
/** In a run of signs. */
const MIN_SIGNS = 6;
/** Words of such letters in a text, and letters, or different letters and characters, below which it may be a play. */
const MIN_WORDS = 2;
const MIN_LETTERS_OF_TEXT = 8;
const MIN_DIFFERENT_LETTERS = 4;
const MIN_CHARACTERS = 12;

/** Where a text of another script or of bytes of an East Asian charset was read as Latin letters: ranges of it. */
export function foreignRunsIn(text: string): readonly (readonly [start: number, end: number])[] {
  const runs: (readonly [number, number])[] = [];
  let [words, letters, all] = [0, 0, 0];
  const different = new Set<string>();
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const found = run.match(LETTER) ?? [];
    const isWord = found.length === run.length;
    if (new Set(found).size < (isWord ? MIN_LETTERS : 2)) continue;
    if (!isWord && (run.length < MIN_SIGNS || run.length - found.length < 2)) continue;
    runs.push([index, index + run.length]);
    all += run.length;
    for (const letter of found) different.add(letter);
    if (!isWord) continue;
    words++;
    letters += run.length;
  }
  const isText = words >= MIN_WORDS && letters >= MIN_LETTERS_OF_TEXT;
  const isOfBytes = different.size >= MIN_DIFFERENT_LETTERS && all >= MIN_CHARACTERS;
  return isText || isOfBytes ? runs : [];
}
