import type { Attribute } from '../draft/draft.ts';
import { type MappedText, type Span, TextBuilder } from '../text/mapped-text.ts';
import { plainName } from './html-names.ts';

/** Makes the attributes of a start tag from the pieces that a tokenizer meets; offsets are into the input. */
export class AttributeReader {
  readonly #input: MappedText;
  #attributes: WrittenAttribute[] = [];
  #filledIn: Span[] = [];
  #name = '';
  #written = '';
  #nameStart = 0;
  #valueStart = -1;
  #valueEnd = -1;
  #decoding: TextBuilder | undefined;
  #entity = '';

  constructor(input: MappedText) {
    this.#input = input;
  }

  /** Those of the tag so far. */
  get attributes(): readonly WrittenAttribute[] {
    return this.#attributes;
  }

  /** Where placeholders stand in the place of an attribute: `{href}`, `{...rest}`. Offsets into the input. */
  get filledIn(): readonly Span[] {
    return this.#filledIn;
  }

  /** A start tag begins. */
  begin(): void {
    this.#attributes = [];
    this.#filledIn = [];
  }

  name(start: number, end: number): void {
    this.#written = this.#input.text.slice(start, end);
    this.#name = plainName(this.#written);
    this.#nameStart = start;
    this.#valueStart = -1;
    this.#valueEnd = end;
    this.#decoding = undefined;
    this.#entity = '';
  }

  /** A part of the value, as it stands in the input. */
  value(start: number, end: number): void {
    if (this.#valueStart < 0) this.#valueStart = start;
    if (this.#decoding) {
      this.#flushEntity(start);
      this.#decoding.copy(start, end);
    }
    this.#valueEnd = end;
  }

  /** What an entity in the value stands for. */
  entity(text: string): void {
    this.#decoding ??= this.#startDecoding();
    this.#entity += text;
  }

  /** `quote` is the tokenizer's word for what closes the value: above 1 a quotation mark. */
  end(quote: number, end: number): void {
    const quoted = quote > 1;
    if (this.#decoding) this.#flushEntity(quoted ? end - 1 : end);
    if (this.#name === '') {
      this.#filledIn.push({ start: this.#nameStart, end });
      return;
    }
    const start = this.#valueStart < 0 ? (quoted ? end - 1 : end) : this.#valueStart;
    const valueEnd = this.#decoding || this.#valueStart < 0 ? start : this.#valueEnd;
    const name = { name: this.#name, written: this.#written };
    const at = { nameStart: this.#nameStart, start, valueEnd, end, quoted };
    this.#attributes.push(new WrittenAttribute(this.#input, name, at, this.#decoding?.build()));
  }

  #startDecoding(): TextBuilder {
    const builder = new TextBuilder(this.#input);
    if (this.#valueStart >= 0) builder.copy(this.#valueStart, this.#valueEnd);
    else this.#valueEnd = this.#input.text.indexOf('&', this.#valueEnd);
    return builder;
  }

  #flushEntity(end: number): void {
    if (this.#entity !== '') this.#decoding?.put(this.#entity, this.#valueEnd, end);
    this.#entity = '';
  }
}

/** An attribute whose value is made when a rule asks for it: most are never looked at. */
export class WrittenAttribute implements Attribute {
  readonly name: string;
  readonly written: string;
  readonly #input: MappedText;
  readonly #nameStart: number;
  readonly #start: number;
  readonly #valueEnd: number;
  readonly #end: number;
  readonly #isQuoted: boolean;
  readonly #decoded: MappedText | undefined;
  #text: string | undefined;

  constructor(
    input: MappedText,
    { name, written }: { name: string; written: string },
    at: { nameStart: number; start: number; valueEnd: number; end: number; quoted: boolean },
    decoded: MappedText | undefined,
  ) {
    this.name = name;
    this.written = written;
    this.#input = input;
    this.#nameStart = at.nameStart;
    this.#start = at.start;
    this.#valueEnd = at.valueEnd;
    this.#end = at.end;
    this.#isQuoted = at.quoted;
    this.#decoded = decoded;
  }

  get value(): MappedText {
    return this.#decoded ?? this.#input.slice(this.#start, this.#valueEnd);
  }

  get text(): string {
    this.#text ??= this.#decoded?.text ?? this.#input.text.slice(this.#start, this.#valueEnd);
    return this.#text;
  }

  get span(): Span {
    return this.#input.span(this.#nameStart, this.#end);
  }

  /** Where it stands in the input, its name and quotation marks included. */
  get place(): Span {
    return { start: this.#nameStart, end: this.#end };
  }

  /** Where the value stands in the input, without its quotation marks. */
  get inside(): Span {
    return { start: this.#start, end: this.#isQuoted ? this.#end - 1 : this.#end };
  }

  /** The mark on both sides of the value; empty where there is none. */
  get quote(): '' | '"' | "'" {
    if (!this.#isQuoted) return '';
    return this.#input.text.charAt(this.#end - 1) === '"' ? '"' : "'";
  }
}
