import { createScanner, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../text/mapped-text.ts';
import { type Message, text } from '../text/message.ts';

/** What is wrong in a configuration file, at its place in the file. */
export interface ConfigProblem {
  /** UTF-16 offsets into the file. */
  readonly span: Span;
  readonly message: Message;
  /** Whether the file is no JSON there, whatever it is meant to say. */
  readonly isSyntax?: boolean;
  /** What is said instead where nothing that stands in the file may be repeated. */
  readonly discreet?: Message;
}

/** A value in a JSON file, or a property with its name and value as children; offsets count UTF-16 units of the file. */
export interface JsonNode {
  readonly type: 'object' | 'array' | 'property' | 'string' | 'number' | 'boolean' | 'null';
  /** Of a string, number, boolean or null. */
  readonly value?: unknown;
  readonly offset: number;
  readonly length: number;
  readonly children?: readonly JsonNode[];
}

/** UTF-16 units of a configuration or of a file with values: many times what anybody writes. */
export const MAX_JSON_UNITS = 1024 * 1024;
/** The parser calls itself for each level, and no configuration has nearly as many. */
const MAX_DEPTH = 20;
/** Problems of a file that are told: more are read by nobody. */
export const MAX_PROBLEMS = 100;

/** Problems in the order in which they are found: the first are kept, all are counted. */
export class ProblemList {
  readonly kept: ConfigProblem[] = [];
  count = 0;

  /** The problem is made if it is kept. */
  add(make: () => ConfigProblem): void {
    this.count++;
    if (this.kept.length < MAX_PROBLEMS) this.kept.push(make());
  }
}

/** JSON as a tree: comments and trailing commas are allowed, and what is wrong is passed over. Never throws. */
export function parseJson(source: string, problems: ProblemList): JsonNode | undefined {
  if (source.length > MAX_JSON_UNITS) {
    problems.add(() => ({
      span: { start: 0, end: 0 },
      message: text`The configuration is larger than 1 MB.`,
    }));
    return undefined;
  }
  const tooDeep = firstBelow(MAX_DEPTH, source);
  if (tooDeep) {
    const message = text`This is nested too deeply. No setting is more than ${MAX_DEPTH} levels deep.`;
    problems.add(() => ({ span: tooDeep, message }));
    return undefined;
  }
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  for (const { error, offset, length } of errors) {
    problems.add(() => ({
      span: { start: offset, end: offset + length },
      message: SYNTAX.get(printParseErrorCode(error)) ?? text`This isn’t valid JSON.`,
      isSyntax: true,
    }));
  }
  return tree;
}

/** Whether a text begins as a configuration does, with a brace, comments before it or not. */
export function beginsAsObject(source: string): boolean {
  const scanner = createScanner(source, true);
  scanner.scan();
  return source.charAt(scanner.getTokenOffset()) === '{';
}

/** The first bracket of a JSON text that stands in more than `depth` others. */
export function firstBelow(depth: number, source: string): Span | undefined {
  const scanner = createScanner(source, true);
  let levels = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const start = scanner.getTokenOffset();
    const token = source.charAt(start);
    if (token === '{' || token === '[') levels++;
    else if (token === '}' || token === ']') levels--;
    if (levels > depth) return { start, end: start + 1 };
  }
  return undefined;
}

/** What is wrong with the JSON, by the parser's name for it. */
const SYNTAX: ReadonlyMap<string, Message> = new Map([
  ['PropertyNameExpected', text`This isn’t valid JSON: a name in double quotes is missing here.`],
  ['ValueExpected', text`This isn’t valid JSON: a value is missing here.`],
  ['ColonExpected', text`This isn’t valid JSON: a colon is missing here.`],
  ['CommaExpected', text`This isn’t valid JSON: a comma is missing here.`],
  ['CloseBraceExpected', text`This isn’t valid JSON: a closing brace is missing here.`],
  ['CloseBracketExpected', text`This isn’t valid JSON: a closing bracket is missing here.`],
  ['EndOfFileExpected', text`This isn’t valid JSON: there is text after the end of the configuration.`],
  ['UnexpectedEndOfComment', text`This isn’t valid JSON: this comment isn’t closed.`],
  ['UnexpectedEndOfString', text`This isn’t valid JSON: the closing quotation mark is missing.`],
  ['UnexpectedEndOfNumber', text`This isn’t valid JSON: this number is incomplete.`],
  ['InvalidNumberFormat', text`This isn’t valid JSON: this isn’t a number.`],
  ['InvalidUnicode', text`This isn’t valid JSON: four hexadecimal digits must follow \\u.`],
  ['InvalidEscapeCharacter', text`This isn’t valid JSON: this character can’t follow a backslash.`],
  ['InvalidCharacter', text`This isn’t valid JSON: a control character must be escaped.`],
]);
