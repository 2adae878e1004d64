import { decoded, endOfString, type Stretch } from '../../records/find/escapes.ts';
import type { YamlScalar } from '../../records/find/yaml/yaml.ts';
import { fold, plainScalar, singleQuoted } from '../../records/find/yaml/yaml-scalars.ts';
import { MappedText } from '../../text/mapped-text.ts';
import type { ReadScalar, TextNotation } from '../value.ts';
import { blockStyle } from './yaml-blocks.ts';

/** How a scalar is to be read; nothing where it is no text. */
export function styleOf(source: string, scalar: YamlScalar): ReadScalar | undefined {
  const { start, end } = scalar.span;
  if (scalar.indent !== undefined) return blockStyle(source, start, scalar.indent);
  const isInFlow = scalar.isInFlow === true;
  const written = source.slice(start, end);
  if (written.startsWith('"')) return (over) => ({ text: double(over), writing: DOUBLE });
  if (written.startsWith("'")) return (over) => ({ text: single(over), writing: SINGLE });
  if (!isPlain(written, isInFlow)) return undefined;
  return (over) => ({ text: plainScalar(over, 0, over.text.length), writing: plain(isInFlow) });
}

function double(over: MappedText): MappedText {
  return inQuotes(over, '"', (from, to) => decoded(over, from, to, '\\ \t\r\n', inDouble));
}

function single(over: MappedText): MappedText {
  return inQuotes(over, "'", (from, to) => singleQuoted(over, from, to));
}

function inQuotes(
  over: MappedText,
  quote: string,
  read: (from: number, to: number) => MappedText,
): MappedText {
  const { length } = over.text;
  return read(1, length > 1 && over.text.endsWith(quote) ? length - 1 : length);
}

const SIMPLE: Readonly<Record<string, string>> = {
  ...{ 0: '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1B' },
  ...{ N: '\x85', _: '\xA0', L: '\u2028', P: '\u2029' },
};
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Escapes and folded lines in double quotes (YAML 1.2.2, sections 5.7 and 7.3.1). */
function inDouble(text: string, at: number): Stretch | undefined {
  if (text.charAt(at) !== '\\') return fold(text, at);
  const letter = text.charAt(at + 1);
  if (letter === '\n' || text.startsWith('\r\n', at + 1)) {
    let end = at + (letter === '\n' ? 2 : 3);
    while (end < text.length && ' \t'.includes(text.charAt(end))) end++;
    return { text: '', end };
  }
  const count = DIGITS[letter] ?? 0;
  const digits = text.slice(at + 2, at + 2 + count);
  const code = count > 0 && /^[\da-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
  if (digits.length === count && code <= 0x10ffff)
    return { text: String.fromCodePoint(code), end: at + 2 + count };
  return { text: SIMPLE[letter] ?? letter, end: at + 2 };
}

/** What double quotes must not hold as it is. */
const ESCAPED = /["\\\p{Cc}\x85\u2028\u2029\uFEFF]/gu;

const DOUBLE: TextNotation = {
  write: (text) => text.replace(ESCAPED, (character) => escapeOf(character)),
  read: (written) => {
    // With something behind it a string ends before the end only if it is closed.
    const isOne = written.startsWith('"') && endOfString(`${written} `, 0, '"', true) === written.length;
    return isOne && hasIndent(written) ? double(MappedText.whole(written)).text : undefined;
  },
};

function escapeOf(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const SINGLE: TextNotation = {
  write: (text) => text.replaceAll("'", "''"),
  read: (written) => {
    const isOne = /^'(?:.*')?$/s.test(written) && !written.slice(1, -1).replaceAll("''", '').includes("'");
    return isOne && written.length > 1 && hasIndent(written)
      ? single(MappedText.whole(written)).text
      : undefined;
  },
};

/** Whether each line but the first is indented, or empty: a fix brings in no line break. */
function hasIndent(written: string): boolean {
  return !/\n(?![ \t\r\n])/.test(written);
}

/** What stands for no text (YAML 1.2.2, section 10.3.2, and of 1.1 what many readers take for a truth value). */
const NO_TEXT =
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?(?:\.\d+|\d[\d_]*(?:\.\d*)?)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.inf|\.nan|\d+(?::[0-5]?\d)+|\d{4}-\d\d?-\d\d?(?:[T \t]\s*\d[^a-y]*)?|=|<<)?$/i;

/** Whether what is written without quotes is one text, and nothing else (YAML 1.2.2, section 7.3.3). */
function isPlain(written: string, isInFlow: boolean): boolean {
  if (/^[ \t\r\n]|[ \t\r\n]$/.test(written) || NO_TEXT.test(written)) return false;
  if (/^[,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)/.test(written)) return false;
  if (/:(?:\s|$)|\s#|\p{Cc}/u.test(written.replace(/\r?\n|\t/g, ' '))) return false;
  return hasIndent(written) && !(isInFlow && /[,[\]{}]|^[-?:][,[\]{}]/.test(written));
}

function plain(isInFlow: boolean): TextNotation {
  return {
    write: (text) => text,
    read: (written) =>
      isPlain(written, isInFlow) ? plainScalar(MappedText.whole(written), 0, written.length).text : undefined,
  };
}
