import type { Octets } from './octets.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NOTHING = 255;
const PADDING = 61;

/**
 * Decodes base64 (RFC 2045, section 6.8). Each byte stands for the whole group of four characters it comes from.
 * Padding ends a group and may stand anywhere; what is no base64 is skipped.
 */
export function readBase64(text: string, start: number, end: number, octets: Octets): void {
  const values = sextets();
  let bits = 0;
  let count = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const value = code < 128 ? (values[code] ?? NOTHING) : NOTHING;
    if (value === NOTHING) {
      if (code !== PADDING || count === 0) continue;
      const stop = at + 1 < end && text.charCodeAt(at + 1) === PADDING ? at + 2 : at + 1;
      rest(bits, count, from, stop, octets);
      count = 0;
      continue;
    }
    if (count === 0) {
      from = at;
      bits = 0;
    }
    bits = (bits << 6) | value;
    count++;
    if (count < 4) continue;
    octets.byte(bits >> 16, from, at + 1);
    octets.byte((bits >> 8) & 255, from, at + 1);
    octets.byte(bits & 255, from, at + 1);
    count = 0;
  }
  rest(bits, count, from, lastOf(text, from, end), octets);
}

function rest(bits: number, count: number, start: number, end: number, octets: Octets): void {
  if (count === 2) octets.byte((bits >> 4) & 255, start, end);
  if (count === 3) {
    octets.byte((bits >> 10) & 255, start, end);
    octets.byte((bits >> 2) & 255, start, end);
  }
}

/** Where the last group ends if nothing pads it: without the white space behind it. */
function lastOf(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) <= 32) last--;
  return last;
}

function sextets(): Uint8Array {
  const values = new Uint8Array(128).fill(NOTHING);
  for (let value = 0; value < ALPHABET.length; value++) values[ALPHABET.charCodeAt(value)] = value;
  return values;
}
