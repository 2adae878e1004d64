import { createScanner } from 'jsonc-parser';
import { decoded } from '../../records/find/escapes.ts';
import { MappedText } from '../../text/mapped-text.ts';
import { type CatalogValue, MAX_DEPTH, type TextNotation } from '../value.ts';

/** An object or a list that is open: the name, or the index, of what is read in it. */
interface OpenValue {
  readonly isList: boolean;
  key: string;
  index: number;
  isAfterColon: boolean;
}

// The scanner’s own names are a `const enum`.
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, COMMA, COLON, STRING, END] = [
  1, 2, 3, 4, 5, 6, 10, 17,
];

/** The strings of JSON, in which comments and trailing commas are allowed. Never throws: what is half-typed is passed over. */
export function* readJsonTexts(source: string): Generator<CatalogValue> {
  const whole = MappedText.whole(source);
  const scanner = createScanner(source, true);
  const levels: OpenValue[] = [];
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    const level = levels.at(-1);
    if (token === OPEN_BRACE || token === OPEN_BRACKET)
      levels.push({ isList: token === OPEN_BRACKET, key: '', index: 0, isAfterColon: false });
    else if (token === CLOSE_BRACE || token === CLOSE_BRACKET) levels.pop();
    else if (!level) continue;
    else if (token === COLON) level.isAfterColon = true;
    else if (token === COMMA) {
      level.isAfterColon = false;
      level.index++;
    } else if (token === STRING) {
      const start = scanner.getTokenOffset();
      const end = start + scanner.getTokenLength();
      const isClosed = end > start + 1 && source.charAt(end - 1) === '"';
      if (!level.isList && !level.isAfterColon) level.key = scanner.getTokenValue();
      else if (levels.length <= MAX_DEPTH)
        yield {
          path: levels.map(({ isList, key, index }) => (isList ? String(index) : key)),
          text: decoded(whole, start + 1, isClosed ? end - 1 : end, '\\', readEscape),
          span: { start, end },
          writing: JSON_STRING,
        };
    }
  }
}

const SIMPLE: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** RFC 8259, section 7. */
function readEscape(text: string, at: number) {
  const letter = text.charAt(at + 1);
  if (letter !== 'u') return { text: SIMPLE[letter] ?? letter, end: at + 2 };
  const digits = text.slice(at + 2, at + 6);
  if (!/^[\da-f]{4}$/i.test(digits)) return undefined;
  return { text: String.fromCharCode(Number.parseInt(digits, 16)), end: at + 6 };
}

const JSON_STRING: TextNotation = {
  write: (text) => JSON.stringify(text).slice(1, -1),
  read(written) {
    try {
      const value: unknown = JSON.parse(written);
      return typeof value === 'string' ? value : undefined;
    } catch {
      return undefined;
    }
  },
};
