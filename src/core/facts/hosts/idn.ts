import { latinLookAlike } from '../../text/look-alikes.ts';

const PREFIX = 'xn--';

/** A label of a host as browsers show it: `xn--mnchen-3ya` → `münchen`. Nothing where it is not valid Punycode. */
export function shownLabel(label: string): string | undefined {
  return label.startsWith(PREFIX) ? decoded(label.slice(PREFIX.length)) : label;
}

/** Parameters of Punycode (RFC 3492, section 5). */
const BASE = 36;
const [T_MIN, T_MAX, SKEW, DAMP] = [1, 26, 38, 700];
const LAST_CODE_POINT = 0x10ffff;

function decoded(code: string): string | undefined {
  const dash = code.lastIndexOf('-');
  const letters = [...code.slice(0, Math.max(0, dash))];
  let [at, letter, bias, index] = [dash + 1, 128, 72, 0];
  while (at < code.length) {
    const before = index;
    for (let [weight, k] = [1, BASE]; ; k += BASE) {
      const digit = digitAt(code, at++);
      if (digit === undefined) return undefined;
      index += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
      if (weight > LAST_CODE_POINT * BASE * BASE) return undefined;
    }
    const length = letters.length + 1;
    bias = adapted(index - before, length, before === 0);
    letter += Math.floor(index / length);
    index %= length;
    if (letter > LAST_CODE_POINT) return undefined;
    letters.splice(index++, 0, String.fromCodePoint(letter));
  }
  return letters.length === 0 ? undefined : letters.join('');
}

function digitAt(code: string, at: number): number | undefined {
  const digit = Number.parseInt(code.charAt(at), BASE);
  if (Number.isNaN(digit)) return undefined;
  // Letters come before digits in Punycode.
  return digit < 10 ? digit + 26 : digit - 10;
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** The scripts recommended for identifiers (UAX 31, table 5); those written together in East Asia as one. */
const SCRIPTS = [
  ...(
    'Arabic Armenian Bengali Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Hebrew Kannada Khmer Lao ' +
    'Latin Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai Tibetan'
  )
    .split(' ')
    .map((script) => [script]),
  ['Latin', 'Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Hangul'],
].map((together) => {
  const scripts = together.map((script) => `\\p{Script_Extensions=${script}}`).join('');
  return new RegExp(`^[${scripts}\\p{Script=Common}\\p{Script=Inherited}]*$`, 'u');
});

/** Whether letters of several scripts stand in it that no language writes together (UTS 39, “highly restrictive”). */
export function isMixed(label: string): boolean {
  return !SCRIPTS.some((script) => script.test(label));
}

/** A label in the Latin letters that its letters of other scripts look like; nothing where one looks like none. */
export function latinReading(label: string): string | undefined {
  let reading = '';
  for (const letter of label) {
    const plain = letter <= '\u007F' ? letter : latinLookAlike(letter);
    if (plain === undefined) return undefined;
    reading += plain;
  }
  return reading.toLowerCase();
}
