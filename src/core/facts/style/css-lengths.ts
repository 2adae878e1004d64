/** CSS pixels of the absolute font sizes, where `medium` is 16 px (CSS Fonts 4, section 2.5). */
const KEYWORDS: ReadonlyMap<string, number> = new Map([
  ['xx-small', 9],
  ['x-small', 10],
  ['small', 13],
  ['medium', 16],
  ['large', 18],
  ['x-large', 24],
  ['xx-large', 32],
]);

/** CSS pixels a unit (CSS Values 4, section 6.2); a bare number counts as pixels, as mail programs take it. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 4 / 3],
  ['pc', 16],
  ['in', 96],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
  ['rem', 16],
]);

const LENGTH = /^([\d.]{1,12})\s*([a-z]{0,3}|%)$/;

/** The font size in CSS pixels that a lower-case value gives inside one of `around` pixels; nothing if it cannot be told. */
export function fontPixels(written: string, around: number): number | undefined {
  const plain = written.endsWith('px') ? Number.parseFloat(written) : Number.NaN;
  if (plain >= 0) return plain;
  const keyword = KEYWORDS.get(written);
  if (keyword !== undefined) return keyword;
  const [, digits, unit = ''] = LENGTH.exec(written) ?? [];
  const number = Number(digits);
  if (digits === undefined || Number.isNaN(number)) return undefined;
  if (unit === '%') return (around * number) / 100;
  if (unit === 'em') return around * number;
  const pixels = UNITS.get(unit);
  return pixels === undefined ? undefined : number * pixels;
}
