import type { Node } from 'jsonc-parser';
import { type MappedText, TextBuilder } from '../../text/mapped-text.ts';

const ESCAPE = /\\(?:u([\da-f]{4})|([^u])|)/gi;
const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What a string of JSON stands for, each character mapped to where it is written; `node` is parsed from `text`. */
export function stringOf(node: Node, text: MappedText): MappedText {
  const end = node.offset + node.length - 1;
  const raw = text.text.slice(node.offset + 1, end);
  const builder = new TextBuilder(text);
  let at = node.offset + 1;
  for (const { 0: written, 1: digits, 2: letter = '', index } of raw.matchAll(ESCAPE)) {
    const start = node.offset + 1 + index;
    builder.copy(at, start);
    at = start + written.length;
    const meant = digits ? String.fromCharCode(Number.parseInt(digits, 16)) : (SHORT[letter] ?? letter);
    builder.put(meant, start, at);
  }
  builder.copy(at, end);
  return builder.build();
}
