import type { MappedText } from '../../../text/mapped-text.ts';
import type { YamlNode } from './yaml.ts';
import { MAX_YAML_DEPTH, tagged, withoutBlanks, YamlCursor } from './yaml-cursor.ts';
import { readFlow } from './yaml-flow.ts';
import { blockScalar, PLAIN } from './yaml-scalars.ts';

const NOTHING: YamlNode = { kind: 'list', items: [] };

/**
 * Reads YAML as far as files of records use it, JSON with it: maps, lists, scalars of every style, comments, tags. Anchors,
 * merges and complex keys are not followed. Never throws.
 */
export function readYaml(over: MappedText): readonly YamlNode[] {
  const cursor = new YamlCursor(over);
  const documents: YamlNode[] = [];
  for (cursor.skipBlank(); !cursor.isAtEnd; cursor.skipBlank()) {
    if (cursor.isMarker) cursor.at += 3;
    else if (cursor.character === '%') cursor.at = cursor.lineEnd();
    else {
      const start = cursor.at;
      documents.push(readBlock(cursor, -1));
      // What could not be read is passed over by the line.
      if (cursor.at === start || !cursor.startsLine) cursor.at = cursor.lineEnd();
    }
  }
  return documents;
}

/** The node of which every line is indented by more than `parent`. */
function readBlock(cursor: YamlCursor, parent: number): YamlNode {
  cursor.skipBlank();
  const indent = cursor.column;
  if (cursor.isAtEnd || indent <= parent || cursor.isMarker) return NOTHING;
  if (cursor.depth >= MAX_YAML_DEPTH) {
    skipDeeper(cursor, parent);
    return NOTHING;
  }
  cursor.depth++;
  const read = cursor.isDash ? readList : cursor.colon() >= 0 ? readMap : undefined;
  const node = read ? read(cursor, indent) : readInline(cursor, parent);
  cursor.depth--;
  return node;
}

function readList(cursor: YamlCursor, indent: number): YamlNode {
  const items: YamlNode[] = [];
  while (cursor.isDash && cursor.column === indent) {
    cursor.at++;
    items.push(readValue(cursor, indent, false));
    cursor.skipBlank();
  }
  return { kind: 'list', items };
}

function readMap(cursor: YamlCursor, indent: number): YamlNode {
  const entries: [string, YamlNode][] = [];
  while (!cursor.isAtEnd && cursor.column === indent && !cursor.isMarker) {
    const colon = cursor.colon();
    if (colon < 0) break;
    const key = cursor.text.slice(cursor.at, colon).trim();
    cursor.at = colon + 1;
    entries.push([/^(["']).*\1$/.test(key) ? key.slice(1, -1) : key, readValue(cursor, indent, true)]);
    cursor.skipBlank();
  }
  return { kind: 'map', entries };
}

/** What stands behind a dash or a colon: on the same line, or on lines that are indented by more. */
function readValue(cursor: YamlCursor, indent: number, isOfKey: boolean): YamlNode {
  cursor.skipSpaces();
  const tag = cursor.tag();
  if (!cursor.endsLine) {
    const isCompact = !isOfKey && (cursor.isDash || cursor.colon() >= 0);
    return tagged(isCompact ? readBlock(cursor, indent) : readInline(cursor, indent), tag);
  }
  cursor.skipBlank();
  // A list may stand right under its key.
  if (isOfKey && cursor.isDash && cursor.column === indent) return readList(cursor, indent);
  return tagged(readBlock(cursor, indent), tag);
}

/** A scalar, or a list or a map in brackets. */
function readInline(cursor: YamlCursor, parent: number): YamlNode {
  const { character } = cursor;
  if (character === '|' || character === '>') return readBlockScalar(cursor, parent);
  if (character === '[' || character === '{') return readFlow(cursor);
  return cursor.scalar((from) => endOfPlain(cursor, from, parent));
}

/** A plain scalar goes on over lines that are indented by more than what it belongs to; comments end it. */
function endOfPlain({ text }: YamlCursor, start: number, parent: number): number {
  let end = start;
  for (let at = start; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const lineEnd = next < 0 ? text.length : next;
    const line = text.slice(at, lineEnd);
    const comment = line.startsWith('#') ? 0 : line.search(/[ \t]#/);
    const used = withoutBlanks(text, at, comment < 0 ? lineEnd : at + comment);
    if (used > at) end = used;
    if (comment >= 0) break;
    at = firstOfNextLine(text, lineEnd);
    const column = at - (text.lastIndexOf('\n', at - 1) + 1);
    if (column <= parent || text.charAt(at) === '#') break;
  }
  return end;
}

/** The first character behind a line break that is no white space. */
function firstOfNextLine(text: string, lineEnd: number): number {
  let at = lineEnd;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  return at;
}

/** The lines behind `|` or `>` that are indented by as much as the first of them, or as the sign says. */
function readBlockScalar(cursor: YamlCursor, parent: number): YamlNode {
  const { text, over } = cursor;
  const [, sign = '', digit] = /^([|>])[+-]?([1-9])?/.exec(text.slice(cursor.at, cursor.at + 3)) ?? [];
  const start = Math.min(text.length, cursor.lineEnd() + 1);
  let indent = digit === undefined ? -1 : Math.max(0, parent) + Number(digit);
  let end = start;
  for (let at = start; at < text.length; ) {
    const lineEnd = cursor.lineEnd(at);
    const line = text.slice(at, lineEnd);
    const depth = line.search(/[^ ]|$/);
    // A tab behind enough spaces is text.
    if (/[^ \t\r]/.test(line) || (depth > parent && /\t/.test(line))) {
      if (indent < 0) indent = depth;
      if (depth < indent || depth <= parent) break;
    }
    end = lineEnd;
    at = lineEnd + 1;
  }
  cursor.at = Math.min(text.length, end);
  indent = Math.max(0, indent);
  const value = blockScalar(over, start, end, indent, sign === '>');
  return { kind: 'scalar', text: value, span: over.span(start, end), notation: PLAIN, indent };
}

function skipDeeper(cursor: YamlCursor, parent: number): void {
  while (!cursor.isAtEnd && cursor.column > parent) {
    cursor.at = cursor.lineEnd();
    cursor.skipBlank();
  }
}
