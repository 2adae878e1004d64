import type { YamlNode } from './yaml.ts';
import { MAX_YAML_DEPTH, tagged, withoutBlanks, type YamlCursor } from './yaml-cursor.ts';

/** Reads a list or a map in brackets, of which the first stands at the cursor; JSON is written so. */
export function readFlow(cursor: YamlCursor): YamlNode {
  const isMap = cursor.character === '{';
  const items: YamlNode[] = [];
  const entries: [string, YamlNode][] = [];
  cursor.at++;
  cursor.depth++;
  for (cursor.skipBlank(); !cursor.isAtEnd; cursor.skipBlank()) {
    const { character, at: start } = cursor;
    if (character === ']' || character === '}') {
      cursor.at++;
      break;
    }
    if (character === ',' || character === ':' || cursor.depth > MAX_YAML_DEPTH) {
      cursor.at++;
      continue;
    }
    const node = flowValue(cursor);
    cursor.skipBlank();
    if (isMap && node.kind === 'scalar' && cursor.text.charAt(cursor.at) === ':') {
      cursor.at++;
      cursor.skipBlank();
      entries.push([node.text.text, flowValue(cursor)]);
    } else items.push(node);
    if (cursor.at === start) cursor.at++;
  }
  cursor.depth--;
  return isMap ? { kind: 'map', entries } : { kind: 'list', items };
}

function flowValue(cursor: YamlCursor): YamlNode {
  const tag = cursor.tag();
  if (cursor.character === '[' || cursor.character === '{') return readFlow(cursor);
  const scalar = cursor.scalar((from) => endOfPlain(cursor.text, from));
  return tagged({ ...scalar, isInFlow: true }, tag);
}

/** A plain scalar in brackets goes on over lines, up to a comma, a bracket, a colon or a comment. */
function endOfPlain(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (',[]{}'.includes(character)) break;
    if (character === '#' && ' \t\n'.includes(text.charAt(at - 1))) break;
    if (character === ':' && ' \t\r\n,[]{}'.includes(text.charAt(at + 1))) break;
  }
  return withoutBlanks(text, start, at);
}
