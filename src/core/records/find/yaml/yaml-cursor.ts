import type { MappedText } from '../../../text/mapped-text.ts';
import { endOfString } from '../escapes.ts';
import type { YamlNode, YamlScalar } from './yaml.ts';
import { DOUBLE, doubleQuoted, PLAIN, plainScalar, SINGLE, singleQuoted } from './yaml-scalars.ts';

/** A place in a YAML text, and what can be told or read there whatever it stands in. */
export class YamlCursor {
  readonly over: MappedText;
  readonly text: string;
  at = 0;
  /** How many lists and maps are being read. */
  depth = 0;

  constructor(over: MappedText) {
    this.over = over;
    this.text = over.text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  get character(): string {
    return this.text.charAt(this.at);
  }

  /** How far in its line it is, dashes counted as white space. */
  get column(): number {
    return this.at - (this.text.lastIndexOf('\n', this.at - 1) + 1);
  }

  get startsLine(): boolean {
    return this.at === 0 || this.text.charAt(this.at - 1) === '\n' || this.isAtEnd;
  }

  get endsLine(): boolean {
    return ['', '\n', '\r', '#'].includes(this.character);
  }

  /** Whether the dash of a list stands here. */
  get isDash(): boolean {
    return this.character === '-' && isBlank(this.text.charAt(this.at + 1));
  }

  /** Whether a line stands here that parts documents. */
  get isMarker(): boolean {
    return this.startsLine && /^(?:---|\.\.\.)(?:\s|$)/.test(this.text.slice(this.at, this.at + 4));
  }

  lineEnd(from = this.at): number {
    const end = this.text.indexOf('\n', from);
    return end < 0 ? this.text.length : end;
  }

  skipSpaces(): void {
    while (!this.isAtEnd && ' \t'.includes(this.character)) this.at++;
  }

  /** Passes over white space, line breaks and comments. */
  skipBlank(): void {
    while (!this.isAtEnd) {
      const { character } = this;
      if (character === '#' && this.#beginsComment()) this.at = this.lineEnd();
      else if (' \t\r\n\uFEFF'.includes(character)) this.at++;
      else return;
    }
  }

  #beginsComment(): boolean {
    return this.at === 0 || ' \t\r\n,[]{}'.includes(this.text.charAt(this.at - 1));
  }

  /** Reads `!Sub` and `&anchor`, and gives the tag. */
  tag(): string | undefined {
    let tag: string | undefined;
    while (!this.isAtEnd && '!&'.includes(this.character)) {
      const start = this.at;
      while (!this.isAtEnd && !/[\s,[\]{}]/.test(this.character)) this.at++;
      if (this.text.charAt(start) === '!') tag = this.text.slice(start, this.at);
      this.skipSpaces();
    }
    return tag;
  }

  /** A scalar in quotes, or a plain one up to where `endOfPlain` says that it ends. */
  scalar(endOfPlain: (from: number) => number): YamlScalar {
    const start = this.at;
    const quote = this.character;
    if (quote !== '"' && quote !== "'") {
      this.at = Math.max(start, endOfPlain(start));
      const text = plainScalar(this.over, start, this.at);
      return { kind: 'scalar', text, span: this.over.span(start, this.at), notation: PLAIN };
    }
    this.at = quote === '"' ? endOfString(this.text, start, quote, true) : this.endOfSingle(start);
    const inside = this.at > start + 1 ? this.at - 1 : this.at;
    const read = quote === '"' ? doubleQuoted : singleQuoted;
    return {
      kind: 'scalar',
      text: read(this.over, start + 1, inside),
      span: this.over.span(start, this.at),
      notation: quote === '"' ? DOUBLE : SINGLE,
    };
  }

  /** Behind the single quote that closes a string: two of them are one in it. */
  endOfSingle(start: number): number {
    let at = start + 1;
    while (at < this.text.length) {
      if (this.text.startsWith("''", at)) at += 2;
      else if (this.text.charAt(at) === "'") return at + 1;
      else at++;
    }
    return at;
  }

  /** Where the colon stands that ends the key which begins here; -1 where there is none on this line. */
  colon(): number {
    const first = this.character;
    const isQuoted = first === '"' || first === "'";
    if ('[{|>#!&'.includes(first)) return -1;
    let { at } = this;
    if (first === '"') at = endOfString(this.text, at, first);
    else if (first === "'") at = Math.min(this.endOfSingle(at), this.lineEnd());
    for (const lineEnd = this.lineEnd(at); at < lineEnd; at++) {
      const character = this.text.charAt(at);
      if (character === ':' && isBlank(this.text.charAt(at + 1))) return at;
      const isOver = isQuoted ? !isBlank(character) : character === '#' && isBlank(this.text.charAt(at - 1));
      if (isOver) return -1;
    }
    return -1;
  }
}

/** White space of YAML, to which other spaces are text, or nothing. */
function isBlank(character: string): boolean {
  return ' \t\r\n'.includes(character);
}

/** Where the white space begins that a range ends with. */
export function withoutBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charAt(at - 1))) at--;
  return at;
}

/** A scalar with the tag that stands before it. */
export function tagged(node: YamlNode, tag: string | undefined): YamlNode {
  return tag !== undefined && node.kind === 'scalar' ? { ...node, tag } : node;
}

/** Levels that are read; what is deeper is passed over. */
export const MAX_YAML_DEPTH = 60;
