import type { TextPart, TextRange } from '../text-part.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...ALPHABET].map((letter, index) => [letter, index]));

/** The bytes of a base64 text, white space in it left out (RFC 6376, section 2.10), or the first place that is not base64. */
export type DecodedBase64 = { readonly bytes: Uint8Array } | { readonly bad: TextRange };

/** Decodes base64; what is wrong with its padding is said of its last four characters. */
export function decodeBase64({ text, from, to }: TextPart): DecodedBase64 {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [length, bits, held, digits, padding] = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit.trim() === '') continue;
    const value = VALUES.get(unit);
    if (unit === '=') padding++;
    if (unit === '=' && padding <= 2) continue;
    if (value === undefined || padding > 0) return { bad: badRun(text, from, at) };
    digits++;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = (bits >> held) & 255;
  }
  // Without padding, it is taken as it is meant, as receivers do.
  const isCut = digits % 4 === 1 || (padding > 0 && (digits + padding) % 4 !== 0);
  return isCut ? { bad: { from: Math.max(from, to - 4), to } } : { bytes: bytes.subarray(0, length) };
}

/** From the first character that is wrong to the next that is right. */
function badRun(text: string, from: number, at: number): TextRange {
  let end = at + 1;
  while (end < text.length && !VALUES.has(text.charAt(end)) && text.charAt(end).trim() !== '') end++;
  return { from: from + at, to: from + end };
}
