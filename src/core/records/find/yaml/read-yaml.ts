import type { MappedText } from '../../../text/mapped-text.ts';
import { endOfString } from '../escapes.ts';
import type { YamlNode } from './yaml.ts';
import {
  blockScalar,
  DOUBLE,
  doubleQuoted,
  PLAIN,
  plainScalar,
  SINGLE,
  singleQuoted,
} from './yaml-scalars.ts';

/** Levels that are read; what is deeper is passed over. */
const MAX_DEPTH = 60;

const NOTHING: YamlNode = { kind: 'list', items: [] };

/**
 * Reads YAML as far as files of records use it, JSON with it: maps, lists, scalars of every style, comments, tags. Anchors,
 * merges and complex keys are not followed. Never throws.
 */
export function readYaml(over: MappedText): readonly YamlNode[] {
  const reader = new YamlReader(over);
  const documents: YamlNode[] = [];
  while (reader.hasMore()) documents.push(reader.document());
  return documents;
}

class YamlReader {
  readonly #over: MappedText;
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(over: MappedText) {
    this.#over = over;
    this.#text = over.text;
  }

  hasMore(): boolean {
    this.#skipBlank();
    return this.#at < this.#text.length;
  }

  /** What stands up to the next `---`. Reads one character at least. */
  document(): YamlNode {
    const start = this.#at;
    if (/^(?:---|\.\.\.|%)/.test(this.#text.slice(this.#at, this.#at + 3))) {
      if (this.#text.charAt(this.#at) === '%') this.#at = this.#lineEnd();
      else this.#at += 3;
      return this.hasMore() && !this.#isMarker() ? this.document() : NOTHING;
    }
    const node = this.#block(-1);
    // What could not be read is passed over by the line.
    if (this.#at === start || !this.#startsLine()) this.#at = this.#lineEnd();
    return node;
  }

  /** The node of which every line is indented by more than `parent`. */
  #block(parent: number): YamlNode {
    this.#skipBlank();
    const indent = this.#column();
    if (this.#at >= this.#text.length || indent <= parent || this.#isMarker()) return NOTHING;
    if (++this.#depth > MAX_DEPTH) {
      this.#skipDeeper(parent);
      this.#depth--;
      return NOTHING;
    }
    const node = this.#isDash()
      ? this.#list(indent)
      : this.#isKey()
        ? this.#map(indent)
        : this.#inline(parent);
    this.#depth--;
    return node;
  }

  #list(indent: number): YamlNode {
    const items: YamlNode[] = [];
    while (this.#isDash() && this.#column() === indent) {
      this.#at++;
      items.push(this.#value(indent, false));
      this.#skipBlank();
    }
    return { kind: 'list', items };
  }

  #map(indent: number): YamlNode {
    const entries: [string, YamlNode][] = [];
    while (this.#at < this.#text.length && this.#column() === indent && this.#isKey() && !this.#isMarker()) {
      const key = this.#key();
      entries.push([key, this.#value(indent, true)]);
      this.#skipBlank();
    }
    return { kind: 'map', entries };
  }

  /** What stands behind a dash or a colon: on the same line, or on lines that are indented by more. */
  #value(indent: number, isOfKey: boolean): YamlNode {
    this.#skipSpaces();
    const tag = this.#tag();
    if (!this.#atLineEnd()) {
      const isCompact = !isOfKey && (this.#isDash() || this.#isKey());
      return tagged(isCompact ? this.#block(indent) : this.#inline(indent), tag);
    }
    this.#skipBlank();
    // A list may stand right under its key.
    if (isOfKey && this.#isDash() && this.#column() === indent) return this.#list(indent);
    return tagged(this.#block(indent), tag);
  }

  /** A scalar, or a list or a map in brackets. */
  #inline(parent: number): YamlNode {
    const character = this.#text.charAt(this.#at);
    if (character === '|' || character === '>') return this.#blockScalar(parent, character === '>');
    if (character === '[' || character === '{') return this.#flow();
    return this.#scalar((from) => this.#endOfPlain(from, parent));
  }

  #scalar(endOfPlain: (from: number) => number): YamlNode {
    const start = this.#at;
    const quote = this.#text.charAt(start);
    if (quote === '"' || quote === "'") {
      const end = quote === '"' ? endOfString(this.#text, start, quote, true) : this.#endOfSingle(start);
      this.#at = end;
      const inside = end > start + 1 ? end - 1 : end;
      const read = quote === '"' ? doubleQuoted : singleQuoted;
      return {
        kind: 'scalar',
        text: read(this.#over, start + 1, inside),
        span: this.#over.span(start, end),
        notation: quote === '"' ? DOUBLE : SINGLE,
      };
    }
    const end = Math.max(start, endOfPlain(start));
    this.#at = end;
    const text = plainScalar(this.#over, start, end);
    return { kind: 'scalar', text, span: this.#over.span(start, end), notation: PLAIN };
  }

  #endOfSingle(start: number): number {
    let at = start + 1;
    while (at < this.#text.length) {
      if (this.#text.startsWith("''", at)) at += 2;
      else if (this.#text.charAt(at) === "'") return at + 1;
      else at++;
    }
    return at;
  }

  /** A plain scalar goes on over lines that are indented by more than what it belongs to; comments end it. */
  #endOfPlain(start: number, parent: number): number {
    let end = start;
    for (let at = start; at < this.#text.length; ) {
      const lineEnd = this.#lineEnd(at);
      const line = this.#text.slice(at, lineEnd);
      const comment = line.startsWith('#') ? 0 : line.search(/[ \t]#/);
      const used = comment < 0 ? line.trimEnd() : line.slice(0, comment).trimEnd();
      if (used !== '') end = at + used.length;
      at = lineEnd + 1;
      if (comment >= 0) break;
      const next = /^[ \t\r\n]*/.exec(this.#text.slice(at, at + 200))?.[0].length ?? 0;
      const column = at + next - (this.#text.lastIndexOf('\n', at + next - 1) + 1);
      if (at + next >= this.#text.length || column <= parent || this.#text.charAt(at + next) === '#') break;
      at += next;
    }
    return end;
  }

  #blockScalar(parent: number, isFolded: boolean): YamlNode {
    const headStart = this.#at;
    const start = Math.min(this.#text.length, this.#lineEnd() + 1);
    const wanted = /^[|>][+-]?([1-9])/.exec(this.#text.slice(headStart, headStart + 3))?.[1];
    let indent = wanted === undefined ? -1 : Math.max(0, parent) + Number(wanted);
    let end = start;
    for (let at = start; at < this.#text.length; ) {
      const lineEnd = this.#lineEnd(at);
      const line = this.#text.slice(at, lineEnd);
      const depth = line.length - line.trimStart().length;
      if (line.trim() !== '') {
        if (indent < 0) indent = depth;
        if (depth < indent || depth <= parent) break;
      }
      end = lineEnd;
      at = lineEnd + 1;
    }
    this.#at = Math.min(this.#text.length, end);
    const text = blockScalar(this.#over, start, end, Math.max(0, indent), isFolded);
    return { kind: 'scalar', text, span: this.#over.span(start, end), notation: PLAIN };
  }

  #flow(): YamlNode {
    const isMap = this.#text.charAt(this.#at++) === '{';
    const items: YamlNode[] = [];
    const entries: [string, YamlNode][] = [];
    this.#depth++;
    while (this.#at < this.#text.length) {
      this.#skipBlank();
      const character = this.#text.charAt(this.#at);
      if (character === ']' || character === '}') {
        this.#at++;
        break;
      }
      if (character === ',' || character === ':' || this.#depth > MAX_DEPTH) {
        this.#at++;
        continue;
      }
      const start = this.#at;
      const node = this.#flowValue();
      this.#skipBlank();
      if (isMap && node.kind === 'scalar' && this.#text.charAt(this.#at) === ':') {
        this.#at++;
        this.#skipBlank();
        entries.push([node.text.text, this.#flowValue()]);
      } else items.push(node);
      if (this.#at === start) this.#at++;
    }
    this.#depth--;
    return isMap ? { kind: 'map', entries } : { kind: 'list', items };
  }

  #flowValue(): YamlNode {
    const tag = this.#tag();
    const character = this.#text.charAt(this.#at);
    if (character === '[' || character === '{') return this.#flow();
    return tagged(
      this.#scalar((from) => this.#endOfFlowPlain(from)),
      tag,
    );
  }

  #endOfFlowPlain(start: number): number {
    let at = start;
    for (; at < this.#text.length; at++) {
      const character = this.#text.charAt(at);
      if (',[]{}'.includes(character)) break;
      if (character === '#' && ' \t\n'.includes(this.#text.charAt(at - 1))) break;
      if (character === ':' && ' \t\r\n,[]{}'.includes(this.#text.charAt(at + 1))) break;
    }
    return start + this.#text.slice(start, at).trimEnd().length;
  }

  /** Reads `!Sub` and `&anchor`, and gives the tag. */
  #tag(): string | undefined {
    let tag: string | undefined;
    while ('!&'.includes(this.#text.charAt(this.#at)) && this.#at < this.#text.length) {
      const start = this.#at;
      while (this.#at < this.#text.length && !/[\s,[\]{}]/.test(this.#text.charAt(this.#at))) this.#at++;
      if (this.#text.charAt(start) === '!') tag = this.#text.slice(start, this.#at);
      this.#skipSpaces();
    }
    return tag;
  }

  #isDash(): boolean {
    return (
      this.#text.charAt(this.#at) === '-' && /^(?:\s|$)/.test(this.#text.slice(this.#at + 1, this.#at + 2))
    );
  }

  #isMarker(): boolean {
    return this.#startsLine() && /^(?:---|\.\.\.)(?:\s|$)/.test(this.#text.slice(this.#at, this.#at + 4));
  }

  /** Whether a key and its colon stand here. */
  #isKey(): boolean {
    return this.#colon() >= 0;
  }

  /** Where the colon stands that ends the key which begins here; -1 where there is none on this line. */
  #colon(): number {
    const first = this.#text.charAt(this.#at);
    let at = this.#at;
    if (first === '"') at = endOfString(this.#text, at, first);
    else if (first === "'") at = Math.min(this.#endOfSingle(at), this.#lineEnd());
    else if ('[{|>#!&'.includes(first)) return -1;
    const lineEnd = this.#lineEnd(at);
    for (; at < lineEnd; at++) {
      const character = this.#text.charAt(at);
      if (character === ':' && /^(?:\s|$)/.test(this.#text.slice(at + 1, at + 2))) return at;
      if (character === '#' && at > 0 && ' \t'.includes(this.#text.charAt(at - 1))) return -1;
      if (first === '"' || first === "'") if (!' \t'.includes(character)) return -1;
    }
    return -1;
  }

  #key(): string {
    const colon = this.#colon();
    const key = this.#text.slice(this.#at, colon).trim();
    this.#at = colon + 1;
    return /^(["']).*\1$/.test(key) ? key.slice(1, -1) : key;
  }

  #skipSpaces(): void {
    while (' \t'.includes(this.#text.charAt(this.#at)) && this.#at < this.#text.length) this.#at++;
  }

  /** Passes over white space, line breaks and comments. */
  #skipBlank(): void {
    while (this.#at < this.#text.length) {
      const character = this.#text.charAt(this.#at);
      if (character === '#' && this.#isCommentStart()) this.#at = this.#lineEnd();
      else if (' \t\r\n\uFEFF'.includes(character)) this.#at++;
      else return;
    }
  }

  #isCommentStart(): boolean {
    return this.#at === 0 || ' \t\r\n,[]{}'.includes(this.#text.charAt(this.#at - 1));
  }

  #skipDeeper(parent: number): void {
    while (this.#at < this.#text.length && this.#column() > parent) {
      this.#at = this.#lineEnd();
      this.#skipBlank();
    }
  }

  #atLineEnd(): boolean {
    const character = this.#text.charAt(this.#at);
    return character === '' || character === '\n' || character === '\r' || character === '#';
  }

  #lineEnd(from = this.#at): number {
    const end = this.#text.indexOf('\n', from);
    return end < 0 ? this.#text.length : end;
  }

  /** How far in the current line it is, dashes counted as white space. */
  #column(): number {
    return this.#at - (this.#text.lastIndexOf('\n', this.#at - 1) + 1);
  }

  #startsLine(): boolean {
    return this.#at === 0 || this.#text.charAt(this.#at - 1) === '\n' || this.#at >= this.#text.length;
  }
}

function tagged(node: YamlNode, tag: string | undefined): YamlNode {
  return tag !== undefined && node.kind === 'scalar' ? { ...node, tag } : node;
}
