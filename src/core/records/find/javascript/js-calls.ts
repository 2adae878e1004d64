import { MappedText, type Span, TextBuilder } from '../../../text/mapped-text.ts';
import { type Notation, UNKNOWN } from '../../record.ts';
import { VERBATIM } from '../character-strings.ts';
import { backslash, decoded, interpolation, type Stretch } from '../escapes.ts';
import { type JsToken, jsTokens } from './js-tokens.ts';

/** An argument of a call: its strings, and where it stands. What is no string is `UNKNOWN` in one. */
export interface JsArgument {
  readonly strings: readonly MappedText[];
  readonly span: Span;
  readonly notation: Notation;
}

/** A call of a function by its name. */
export interface JsCall {
  readonly name: string;
  /** Where the name stands in the text. */
  readonly start: number;
  readonly args: readonly JsArgument[];
  /** The nearest call around it of a function that `scopes` names. */
  readonly scope?: JsCall;
}

/** A pair of brackets that is being read; `name` is empty where it is no call. */
interface OpenBracket {
  readonly name: string;
  readonly start: number;
  readonly mark: string;
  readonly args: JsArgument[];
  readonly scope?: JsCall;
  readonly reader: ArgumentReader;
}

/** The calls of a program, each when it ends. */
export function* jsCalls(over: MappedText, scopes: ReadonlySet<string>): Generator<JsCall> {
  const open: OpenBracket[] = [];
  let before: JsToken | undefined;
  for (const token of jsTokens(over.text)) {
    const mark = token.kind === 'mark' ? over.text.charAt(token.start) : '';
    const current = open.at(-1);
    if (OPENING.has(mark)) open.push(bracketAt(over, token, before, current, scopes));
    else if (CLOSING.has(mark)) {
      if (current) {
        endArgument(current);
        open.pop();
        const outer = open.at(-1)?.reader;
        if (current.mark === '[') outer?.list(current.args);
        else outer?.unknown(current.start, token.end);
        if (current.name !== '') yield current;
      }
    } else if (mark === ',') endArgument(current);
    else current?.reader.read(token, mark);
    before = token;
  }
}

const DECLARES = new Set(['const', 'let', 'var']);

/** The literals that variables are given, alone: `const SPF = 'v=spf1 -all'`. */
export function* jsLiterals(over: MappedText): Generator<JsArgument> {
  let before: readonly JsToken[] = [];
  let found: JsToken | undefined;
  for (const token of jsTokens(over.text)) {
    const written = over.text.slice(token.start, token.end);
    // What goes on behind it is more than the literal says.
    if (found && written !== '+' && written !== '.') yield argumentOf(over, found);
    found = token.kind === 'string' && declares(over, before) ? token : undefined;
    before = [...before.slice(-2), token];
  }
  if (found) yield argumentOf(over, found);
}

function declares({ text }: MappedText, tokens: readonly JsToken[]): boolean {
  const [keyword, name, mark] = tokens.map(({ start, end }) => text.slice(start, end));
  return keyword !== undefined && DECLARES.has(keyword) && name !== undefined && mark === '=';
}

function argumentOf(over: MappedText, token: JsToken): JsArgument {
  return {
    strings: [literal(over, token)],
    span: over.span(token.start, token.end),
    notation: notationOf(over.text.charAt(token.start)),
  };
}

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

function bracketAt(
  over: MappedText,
  token: JsToken,
  before: JsToken | undefined,
  around: OpenBracket | undefined,
  scopes: ReadonlySet<string>,
): OpenBracket {
  const mark = over.text.charAt(token.start);
  const isCall = mark === '(' && before?.kind === 'word';
  const name = isCall ? over.text.slice(before.start, before.end) : '';
  const scope = around && scopes.has(around.name) ? around : around?.scope;
  const reader = new ArgumentReader(over);
  return { name, mark, start: (isCall ? before : token).start, args: [], ...(scope && { scope }), reader };
}

function endArgument(bracket: OpenBracket | undefined): void {
  const argument = bracket?.reader.take();
  if (argument) bracket?.args.push(argument);
}

/** Reads one argument after another, token by token. */
class ArgumentReader {
  readonly #over: MappedText;
  #parts: MappedText[] = [];
  #listed: MappedText[] | undefined;
  #start: number | undefined;
  #end = 0;
  #notation: Notation = VERBATIM;
  /** Whether the last part is something that isn’t known, which the next token adds to. */
  #isUnknown = false;

  constructor(over: MappedText) {
    this.#over = over;
  }

  read(token: JsToken, mark: string): void {
    if (mark === '+') {
      this.#isUnknown = false;
      return;
    }
    if (token.kind !== 'string') {
      this.unknown(token.start, token.end);
      return;
    }
    this.#cover(token.start, token.end);
    this.#parts.push(literal(this.#over, token));
    this.#notation = notationOf(this.#over.text.charAt(token.start));
  }

  /** Something stands there that only runs of the program know. */
  unknown(start: number, end: number): void {
    this.#cover(start, end);
    if (this.#isUnknown) return;
    const builder = new TextBuilder(this.#over);
    builder.put(UNKNOWN, start, end);
    this.#parts.push(builder.build());
    this.#isUnknown = true;
  }

  /** A list in brackets: each of its values is a string of the record. */
  list(values: readonly JsArgument[]): void {
    this.#listed = values.flatMap(({ strings }) => strings);
    for (const { span, notation } of values) {
      this.#notation = notation;
      this.#start = Math.min(this.#start ?? span.start, span.start);
      this.#end = Math.max(this.#end, span.end);
    }
  }

  /** The argument that ends here, if there is one. */
  take(): JsArgument | undefined {
    const strings = this.#listed ?? (this.#parts.length > 0 ? [MappedText.join(this.#parts, '')] : []);
    const span = { start: this.#start ?? 0, end: this.#end };
    const notation = this.#notation;
    this.#parts = [];
    this.#listed = undefined;
    this.#start = undefined;
    this.#end = 0;
    this.#isUnknown = false;
    return strings.length > 0 ? { strings, span, notation } : undefined;
  }

  #cover(start: number, end: number): void {
    const span = this.#over.span(start, end);
    this.#start = Math.min(this.#start ?? span.start, span.start);
    this.#end = Math.max(this.#end, span.end);
  }
}

function literal(over: MappedText, { start, end }: JsToken): MappedText {
  const quote = over.text.charAt(start);
  const isClosed = end > start + 1 && over.text.charAt(end - 1) === quote;
  const signs = quote === '`' ? '\\$' : '\\';
  return decoded(over, start + 1, isClosed ? end - 1 : end, signs, stretchAt);
}

function stretchAt(text: string, at: number): Stretch | undefined {
  return text.charAt(at) === '$' ? interpolation(text, at) : backslash(text, at);
}

function notationOf(quote: string): Notation {
  return {
    write: (text) =>
      text.replace(/[\\"'`]|\$(?=\{)/g, (sign) =>
        sign === '$' || sign === quote || sign === '\\' ? `\\${sign}` : sign,
      ),
  };
}
