import type { TextRange } from '../../src/core/records/text-part.ts';
import { Random } from './random.ts';
import { type FuzzedKind, RECORD_PIECES, type RecordPieces } from './record-pieces.ts';

/** A record made at random. */
export interface RecordInput {
  readonly kind: FuzzedKind;
  readonly text: string;
  /** `sound` records are right, `planted` ones have one faulty part, of the others nothing is known. */
  readonly mode: 'sound' | 'planted' | 'mutated' | 'random';
  /** Where the faulty part stands. */
  readonly planted?: TextRange;
}

const MODES: readonly [RecordInput['mode'], ...RecordInput['mode'][]] = [
  'sound',
  'planted',
  'mutated',
  'mutated',
  'random',
];
const MAX_RANDOM_UNITS = 120;
/** Most lists have some parts, few have very many. */
const LONG_ONE_IN = 500;
const LONG_PARTS = 400;

/** The record of a number, always the same for a seed. */
export function recordInputOf(
  seed: number,
  index: number,
  kinds: readonly [FuzzedKind, ...FuzzedKind[]],
): RecordInput {
  const random = new Random(seed, index);
  const kind = random.of(kinds);
  const pieces = RECORD_PIECES[kind];
  const mode = random.of(MODES);
  if (mode === 'random') return { kind, mode, text: randomText(random, pieces) };
  const parts = soundParts(random, pieces);
  if (mode === 'sound') return { kind, mode, text: joined(random, pieces, parts) };
  if (mode === 'mutated') return { kind, mode, text: mutated(random, joined(random, pieces, parts), pieces) };
  const at = random.between(1, parts.length);
  const before = joined(random, pieces, parts.slice(0, at)) + separator(random, pieces);
  const faulty = random.of(pieces.faulty);
  const rest = parts.slice(at);
  const after = rest.length > 0 ? separator(random, pieces) + joined(random, pieces, rest) : '';
  const planted = { from: before.length, to: before.length + faulty.length };
  return { kind, mode, text: before + faulty + after, planted };
}

function soundParts(random: Random, { first, sound, isRepeatable }: RecordPieces): string[] {
  const count = random.oneIn(LONG_ONE_IN) && isRepeatable ? LONG_PARTS : random.below(7);
  const parts = new Map(
    Array.from({ length: count }, (_, index) => {
      const part = random.of(sound);
      return [isRepeatable ? String(index) : (part.split('=', 1)[0]?.trim() ?? part), part] as const;
    }),
  );
  return [random.of(first), ...parts.values()];
}

function separator(random: Random, { separators }: RecordPieces): string {
  return random.of(separators);
}

function joined(random: Random, pieces: RecordPieces, parts: readonly string[]): string {
  return parts.reduce((text, part) => text + separator(random, pieces) + part);
}

function randomText(random: Random, pieces: RecordPieces): string {
  const length = random.below(MAX_RANDOM_UNITS);
  const start = random.oneIn(2) ? random.of(pieces.first) : '';
  return start + Array.from({ length }, () => randomPiece(random, pieces)).join('');
}

function randomPiece(random: Random, pieces: RecordPieces): string {
  if (random.oneIn(12)) return random.of([...pieces.sound, ...pieces.faulty]);
  if (random.oneIn(8)) return String.fromCharCode(random.below(0x10000));
  return random.of([
    '=',
    ';',
    ':',
    ' ',
    '/',
    '.',
    ',',
    '%',
    '{',
    '}',
    '-',
    '+',
    '"',
    '“',
    'a',
    'd',
    '2',
    'x',
    '\t',
    '@',
    '!',
  ]);
}

/** With some parts taken out, repeated, or put in. */
function mutated(random: Random, text: string, pieces: RecordPieces): string {
  let result = text;
  for (let edits = random.between(1, 4); edits > 0; edits--) {
    const from = random.below(result.length + 1);
    const to = Math.min(result.length, from + random.below(6));
    const middle = random.of(['', randomPiece(random, pieces), result.slice(from, to).repeat(2)]);
    result = result.slice(0, from) + middle + result.slice(random.oneIn(2) ? to : from);
  }
  return result;
}
