import { LOGIC, VALUE } from '../placeholder/placeholder.ts';
import { type MappedText, TextBuilder } from '../text/mapped-text.ts';
import { isPadding } from './padding.ts';

const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const VALUE_CODE = VALUE.charCodeAt(0);
const LOGIC_CODE = LOGIC.charCodeAt(0);

/** What stands between two pieces of flowing text; a stronger one swallows a weaker one. */
export type Gap = '' | ' ' | '\n' | '\n\n';

/** Text as a mail program lays it out: white space collapsed, `\n` for a line break, a blank line between blocks. */
export class Flow {
  readonly #input: MappedText;
  readonly #builder: TextBuilder;
  #gap: Gap = '';
  #end = 0;
  #filled = false;
  #worded = false;

  constructor(input: MappedText, at: number) {
    this.#input = input;
    this.#builder = new TextBuilder(input);
    this.#end = at;
  }

  /** UTF-16 units so far, the gap that may follow not counted. */
  get length(): number {
    return this.#builder.length;
  }

  /** Whether anything has come that is read. */
  get isFilled(): boolean {
    return this.#filled;
  }

  /** Whether anything has come that is read and that no template fills in. */
  get isWorded(): boolean {
    return this.#worded;
  }

  /** Text that a template keeps for later has come; the mail itself begins here. */
  begin(): void {
    this.break('\n\n');
    this.#worded = false;
  }

  /** Where the text so far ends, an offset into the input. */
  get end(): number {
    return this.#end;
  }

  /** Two line breaks in a row end a block. */
  break(gap: Gap): void {
    if (gap === '\n' && this.#gap === '\n') this.#gap = '\n\n';
    else if (gap.length > this.#gap.length || (gap === '\n' && this.#gap === ' ')) this.#gap = gap;
  }

  /** Appends text as it stands in the input from `start` to `end`, its white space collapsed. */
  text(start: number, end: number, preformatted = false): void {
    const { text } = this.#input;
    let from = start;
    let at = start;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code === SPACE && at > from && at + 1 < end && !isSpecial(text.charCodeAt(at + 1))) at += 2;
      else if (isSpace(code)) {
        this.#copy(from, at);
        this.break(preformatted && isLineEnd(text, at) ? '\n' : ' ');
        from = ++at;
      } else if (code === VALUE_CODE || code === LOGIC_CODE) {
        this.#copy(from, at);
        from = endOfRun(text, at, end, code);
        this.put(code === VALUE_CODE ? VALUE : LOGIC, at, from);
        at = from;
      } else at++;
    }
    this.#copy(from, end);
  }

  /** Appends a text that stands for the input from `start` to `end`, such as a decoded entity. */
  put(text: string, start: number, end: number): void {
    if (text.length === 1 && isSpace(text.charCodeAt(0))) {
      this.break(' ');
      return;
    }
    this.#close(start);
    this.#builder.put(text, start, end);
    this.#end = end;
    if (text !== VALUE) this.#worded ||= !isPadding(text);
    this.#filled ||= text === VALUE || this.#worded;
  }

  build(): MappedText {
    return this.#builder.build();
  }

  #copy(start: number, end: number): void {
    if (end <= start) return;
    this.#close(start);
    this.#builder.copy(start, end);
    this.#end = end;
    this.#worded ||= !isPadding(this.#input.text.slice(start, end));
    this.#filled ||= this.#worded;
  }

  #close(start: number): void {
    const gap = this.#gap;
    this.#gap = '';
    if (gap === '' || this.#builder.length === 0) return;
    if (gap === ' ' && start === this.#end + 1 && this.#input.text.charCodeAt(this.#end) === SPACE) {
      this.#builder.copy(this.#end, start);
    } else this.#builder.put(gap, this.#end, start);
  }
}

function endOfRun(text: string, start: number, end: number, code: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === code) at++;
  return at;
}

/** At `\n`, or at an `\r` that no `\n` follows. */
function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED);
}

function isSpace(code: number): boolean {
  return (
    code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB || code === FORM_FEED
  );
}

function isSpecial(code: number): boolean {
  return isSpace(code) || code === VALUE_CODE || code === LOGIC_CODE;
}

/** A one-line text with each placeholder as a single character, as in a body. */
export function flowed(text: MappedText): MappedText {
  if (!text.text.includes(VALUE) && !text.text.includes(LOGIC)) return text;
  const flow = new Flow(text, 0);
  flow.text(0, text.text.length);
  return flow.build();
}

/** The part of a text from `from` to `to`, without white space at its ends. */
export function trimmed(text: MappedText, from: number, to: number): MappedText {
  const part = text.text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  return text.slice(start, Math.max(start, from + part.trimEnd().length));
}
