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

/** JSON as a tree: comments and trailing commas are allowed, and what is wrong is passed over. Never throws. */
export function parseJson(source: string): {
  readonly tree?: JsonNode;
  readonly problems: readonly ConfigProblem[];
} {
  const tooDeep = firstBelow(MAX_DEPTH, source);
  if (tooDeep) {
    const message = text`This is nested too deeply: no setting is more than ${MAX_DEPTH} levels deep.`;
    return { problems: [{ span: tooDeep, message }] };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  const problems = errors.map(({ error, offset, length }) => ({
    span: { start: offset, end: offset + length },
    message: SYNTAX.get(printParseErrorCode(error)) ?? text`This is not JSON.`,
    isSyntax: true,
  }));
  return tree ? { tree, problems } : { problems };
}

/** The parser calls itself for each level, and no configuration has nearly as many. */
const MAX_DEPTH = 20;

/** The first bracket that stands in more than `depth` others. */
function firstBelow(depth: number, source: string): Span | undefined {
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
  ['PropertyNameExpected', text`This is not JSON: a name in double quotes is expected here.`],
  ['ValueExpected', text`This is not JSON: a value is expected here.`],
  ['ColonExpected', text`This is not JSON: a colon is expected here.`],
  ['CommaExpected', text`This is not JSON: a comma is expected here.`],
  ['CloseBraceExpected', text`This is not JSON: a closing brace is expected here.`],
  ['CloseBracketExpected', text`This is not JSON: a closing bracket is expected here.`],
  ['EndOfFileExpected', text`This is not JSON: something stands behind the end of the configuration.`],
  ['UnexpectedEndOfComment', text`This is not JSON: the comment never ends.`],
  ['UnexpectedEndOfString', text`This is not JSON: the closing quote is missing.`],
  ['UnexpectedEndOfNumber', text`This is not JSON: the number breaks off.`],
  ['InvalidNumberFormat', text`This is not JSON: no number is written so.`],
  ['InvalidUnicode', text`This is not JSON: four hexadecimal digits are expected after \\u.`],
  ['InvalidEscapeCharacter', text`This is not JSON: no such character may follow a backslash.`],
  ['InvalidCharacter', text`This is not JSON: a control character must be written as an escape.`],
]);
