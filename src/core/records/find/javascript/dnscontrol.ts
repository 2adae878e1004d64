import { MappedText, type Span, TextBuilder } from '../../../text/mapped-text.ts';
import { type Notation, UNKNOWN } from '../../record.ts';
import { VERBATIM } from '../character-strings.ts';
import type { RecordEntry } from '../entry.ts';
import { backslash, decoded, interpolation, type Stretch } from '../escapes.ts';
import { ownerName } from '../names.ts';
import { type JsToken, jsTokens } from './js-tokens.ts';

/** An argument of a call: its strings, and where it stands. What is no string is `UNKNOWN` in one. */
interface Argument {
  readonly strings: MappedText[];
  readonly span: Span;
  readonly notation: Notation;
}

/** A call that is being read, or a list or another pair of brackets, which has no name. */
interface JsCall {
  readonly name: string;
  /** Where it begins in the text. */
  readonly start: number;
  readonly mark: string;
  readonly args: Argument[];
  readonly reader: ArgumentReader;
}

/** The functions of dnscontrol that make a record, and which of their arguments say what it is. */
const MAKES: Readonly<Record<string, number>> = { TXT: 1, MX: 2, A: 1, AAAA: 1, CNAME: 1, NS: 1 };
const NAMED = new Set(['CNAME', 'MX', 'NS']);

/** Reads what a `dnsconfig.js` says in so many words; what its builders make of objects is theirs. */
export function readDnscontrol(over: MappedText): readonly RecordEntry[] {
  const entries: RecordEntry[] = [];
  const calls: JsCall[] = [];
  let before: JsToken | undefined;
  for (const token of jsTokens(over.text)) {
    const mark = token.kind === 'mark' ? over.text.charAt(token.start) : '';
    const current = calls.at(-1);
    if ('([{'.includes(mark) && mark !== '') calls.push(openCall(over, mark, token, before));
    else if (')]}'.includes(mark) && mark !== '') {
      const closed = calls.pop();
      if (closed) entries.push(...closeCall(closed, calls, over, token));
    } else if (mark === ',') endArgument(current);
    else current?.reader.read(token, mark);
    before = token;
  }
  return entries;
}

function openCall(over: MappedText, mark: string, token: JsToken, before: JsToken | undefined): JsCall {
  const isCall = mark === '(' && before?.kind === 'word';
  const name = isCall ? over.text.slice(before.start, before.end) : '';
  const { start } = isCall ? before : token;
  return { name, mark, start, args: [], reader: new ArgumentReader(over) };
}

function endArgument(call: JsCall | undefined): void {
  const argument = call?.reader.take();
  if (argument) call?.args.push(argument);
}

function closeCall(
  closed: JsCall,
  around: readonly JsCall[],
  over: MappedText,
  token: JsToken,
): readonly RecordEntry[] {
  endArgument(closed);
  const outer = around.at(-1);
  if (closed.mark === '[') outer?.reader.list(closed.args);
  else outer?.reader.unknown(closed.start, token.end);
  return entryOf(over, closed, around);
}

function entryOf(
  over: MappedText,
  { name: type, start, args }: JsCall,
  around: readonly JsCall[],
): readonly RecordEntry[] {
  const index = Object.hasOwn(MAKES, type) ? MAKES[type] : undefined;
  const [owner] = args;
  const value = index === undefined ? undefined : args[index];
  if (!owner || !value) return [];
  const zone = around.find(({ name }) => name === 'D' || name === 'D_EXTEND')?.args[0];
  const origin = zone ? textOf(zone).toLowerCase() : undefined;
  const data = textOf(value);
  const ofOwner = ownerName(textOf(owner), origin?.includes(UNKNOWN) ? undefined : origin);
  return [
    {
      ...ofOwner,
      ...(ofOwner.isWhole && { set: ofOwner.name }),
      type,
      typeSpan: over.span(start, start + type.length),
      strings: value.strings,
      span: value.span,
      notation: value.notation,
      ...(NAMED.has(type) && { target: ownerName(data, origin) }),
    },
  ];
}

function textOf({ strings }: Argument): string {
  return strings.map(({ text }) => text).join('');
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
  list(values: readonly Argument[]): void {
    this.#listed = values.flatMap(({ strings }) => strings);
    for (const { span, notation } of values) {
      this.#notation = notation;
      this.#start = Math.min(this.#start ?? span.start, span.start);
      this.#end = Math.max(this.#end, span.end);
    }
  }

  /** The argument that ends here, if there is one. */
  take(): Argument | undefined {
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
