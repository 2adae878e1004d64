import { data } from 'franc-min/data.js';
import { expressions } from 'franc-min/expressions.js';

/** What a trigram adds to the distance of a language that does not know it: of each, the 300 most frequent are known. */
const UNKNOWN = 300;

/** The trigrams of the languages of one script. */
interface TrigramModel {
  readonly languages: readonly string[];
  /** Small numbers for the units that occur in a known trigram; 0 for any other. */
  readonly units: Uint8Array;
  /** Of a trigram, as `keyOf` has it, its number. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Of each trigram by its number, in turn: the index of a language that knows it, and its rank there. */
  readonly ranks: readonly (readonly number[])[];
}

const models = new Map<string, TrigramModel>();

/**
 * Of some languages (ISO 639-3) the one whose trigrams are nearest to those of a text, as franc finds it, from franc’s data;
 * each language is not compared by itself, but each trigram asked which languages know it. Nothing where the text has no
 * letters of a script that one of them is written in.
 */
export function nearestLanguage(text: string, languages: readonly string[]): string | undefined {
  const script = scriptOf(text);
  if (script === undefined) return undefined;
  const ofScript = data[script];
  if (!ofScript) return languages.includes(script) ? script : undefined;
  const model = models.get(script) ?? modelOf(ofScript, languages);
  models.set(script, model);
  return nearest(text, model);
}

/** The script that most letters of a text belong to; of a script with one language, that language. */
function scriptOf(text: string): string | undefined {
  // Two scripts have no letter in common: what has more than half of the text has the most.
  if (2 * asciiLetters(text) > text.length) return 'Latin';
  let most = 0;
  let found: string | undefined;
  for (const [script, letter] of Object.entries(expressions)) {
    const count = text.match(letter)?.length ?? 0;
    if (count > most) [most, found] = [count, script];
  }
  return found;
}

function asciiLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const lower = text.charCodeAt(at) | 0x20;
    if (lower >= 0x61 && lower <= 0x7a) count++;
  }
  return count;
}

function nearest(text: string, { languages, units, numbers, ranks }: TrigramModel): string | undefined {
  const distances = languages.map(() => 0);
  for (const [trigram, count] of knownTrigrams(text, units, numbers)) {
    const known = ranks[trigram] ?? [];
    for (let at = 0; at < known.length; at += 2) {
      const language = known[at] ?? 0;
      const distance = Math.abs(count - (known[at + 1] ?? 0) - 1);
      distances[language] = (distances[language] ?? 0) + distance - UNKNOWN;
    }
  }
  let best = 0;
  for (const [at, distance] of distances.entries()) if (distance < (distances[best] ?? 0)) best = at;
  return languages[best];
}

/** How often each trigram that a language knows is in a text. */
function knownTrigrams(
  text: string,
  units: Uint8Array,
  numbers: TrigramModel['numbers'],
): Map<number, number> {
  const letters = ` ${text
    .replace(/[!-@]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()} `;
  const counts = new Map<number, number>();
  let [first, second] = [0, 0];
  for (let at = 0; at < letters.length; at++) {
    const third = units[letters.charCodeAt(at)] ?? 0;
    if (first > 0 && second > 0 && third > 0) {
      const number = numbers.get(keyOf(first, second, third));
      if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    [first, second] = [second, third];
  }
  return counts;
}

function keyOf(first: number, second: number, third: number): number {
  return (first << 16) | (second << 8) | third;
}

function modelOf(ofScript: Readonly<Record<string, string>>, asked: readonly string[]): TrigramModel {
  const languages = Object.keys(ofScript).filter((language) => asked.includes(language));
  const units = new Uint8Array(0x10000);
  let last = 0;
  const unitAt = (trigram: string, at: number): number => {
    const code = trigram.charCodeAt(at);
    if (units[code] === 0) units[code] = ++last;
    return units[code] ?? 0;
  };
  const numbers = new Map<number, number>();
  const ranks: number[][] = [];
  for (const [index, language] of languages.entries()) {
    for (const [rank, trigram] of (ofScript[language] ?? '').split('|').entries()) {
      const key = keyOf(unitAt(trigram, 0), unitAt(trigram, 1), unitAt(trigram, 2));
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      ranks[number] = [...(ranks[number] ?? []), index, rank];
    }
  }
  return { languages, units, numbers, ranks };
}
