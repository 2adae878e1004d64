import { DataError, readData } from './data-file.ts';

/** The words of phrases, by the headings that they stand under, in the order of the file. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

const PHRASE = /^[a-z\d'](?: ?[a-z\d'])*$/;

/** The phrases of a file in this folder: one a line, under their headings. */
export function readPhrases(file: string): Phrases {
  return phrasesIn(file, readData(file));
}

/** The same of a file whose lines may be anything that an author writes. */
export function readLines(file: string): Phrases {
  return linesIn(file, readData(file));
}

/**
 * The phrases of a text: one a line, in small letters, sorted under a heading in brackets; `#` begins a comment. Throws a
 * `DataError` at the first line that is none of these, and where a phrase is there twice.
 */
export function phrasesIn(file: string, text: string): Phrases {
  const phrases = linesIn(file, text);
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || /^[#[]/.test(line) || PHRASE.test(line)) continue;
    throw new DataError(file, index + 1, `“${line}” is no phrase: small letters, digits and single spaces`);
  }
  return phrases;
}

function linesIn(file: string, text: string): Phrases {
  const phrases = new Map<string, string[]>();
  const lineOf = new Map<string, number>();
  let below: string[] | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const fail = (message: string) => new DataError(file, index + 1, message);
    if (line === '' || line.startsWith('#')) continue;
    const [, heading] = /^\[(.+)\]$/.exec(line) ?? [];
    if (heading !== undefined) {
      if (phrases.has(heading)) throw fail(`${line} is there already`);
      below = [];
      phrases.set(heading, below);
      continue;
    }
    if (!below) throw fail('a phrase wants a heading in brackets above it');
    const earlier = lineOf.get(line);
    if (earlier !== undefined) throw fail(`“${line}” stands in line ${earlier} already`);
    if (line < (below.at(-1) ?? '')) throw fail(`“${line}” belongs above “${below.at(-1)}”`);
    lineOf.set(line, index + 1);
    below.push(line);
  }
  return phrases;
}
