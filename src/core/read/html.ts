import { Tokenizer } from 'htmlparser2';
import type { Attribute } from '../draft/draft.ts';
import { hidePlaceholders, type Placeholder } from '../placeholder/placeholder.ts';
import { type MappedText, type Span, TextBuilder } from '../text/mapped-text.ts';
import type { Body } from './body.ts';
import { BodyBuilder } from './body-builder.ts';
import { endsForeign, isSelfClosing } from './html-elements.ts';
import { mapPlaceholders } from './map-placeholders.ts';
import { endOfKept, isComponent } from './template-files.ts';
import { Flow, trimmed } from './whitespace.ts';

/** What an HTML document says of the message around its body. */
export interface HtmlDocument {
  readonly body: Body;
  readonly placeholders: readonly Placeholder[];
  readonly title?: MappedText;
  /** `<!-- subject: … -->`. */
  readonly subjectComment?: MappedText;
  readonly language?: string;
  /** Whether it has `<html>`, `<body>` or `<mjml>`. */
  readonly isDocument: boolean;
}

/** Reads HTML (or MJML, or a template that makes HTML). Never throws; broken markup is read as a browser would, roughly. */
export function readHtml(input: MappedText): HtmlDocument {
  const { text, placeholders } = hidePlaceholders(input.text, true);
  const masked = input.masked(text);
  const document = {
    isComponent: isComponent(text),
    start: endOfKept(text, placeholders),
  };
  const reader = new HtmlReader(masked, new BodyBuilder(masked, document));
  reader.read(0, text.length);
  return {
    ...reader.result,
    body: reader.body.build(text.length),
    placeholders: mapPlaceholders(input, placeholders),
  };
}

/** An attribute whose value is made when a rule asks for it: most are never looked at. */
class WrittenAttribute implements Attribute {
  readonly name: string;
  readonly written: string;
  readonly #input: MappedText;
  readonly #nameStart: number;
  readonly #start: number;
  readonly #valueEnd: number;
  readonly #end: number;
  readonly #decoded: MappedText | undefined;
  #text: string | undefined;

  constructor(
    input: MappedText,
    { name, written }: { name: string; written: string },
    at: { nameStart: number; start: number; valueEnd: number; end: number },
    decoded: MappedText | undefined,
  ) {
    this.name = name;
    this.written = written;
    this.#input = input;
    this.#nameStart = at.nameStart;
    this.#start = at.start;
    this.#valueEnd = at.valueEnd;
    this.#end = at.end;
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
}

type ReadHtml = { -readonly [Key in keyof Omit<HtmlDocument, 'body' | 'placeholders'>]: HtmlDocument[Key] };

/** Feeds a body builder from htmlparser2's tokenizer; a Markdown reader gives it the HTML pieces of a document. */
export class HtmlReader {
  readonly body: BodyBuilder;
  readonly result: ReadHtml = { isDocument: false };
  readonly #input: MappedText;
  readonly #tokenizer: Tokenizer;
  #base = 0;
  #tag = '';
  #tagStart = 0;
  #attributes: Attribute[] = [];
  #name = '';
  #written = '';
  #nameStart = 0;
  #valueStart = -1;
  #valueEnd = -1;
  #decoding: TextBuilder | undefined;
  #entity = '';
  #title: Flow | undefined;
  #inSvg = 0;
  #cssStart = -1;
  #cssEnd = -1;

  constructor(input: MappedText, body: BodyBuilder) {
    this.#input = input;
    this.body = body;
    this.#tokenizer = this.#makeTokenizer();
  }

  /** Reads the input from `start` to `end`, which stand at the edges of tags or texts. */
  read(start: number, end: number): void {
    this.#base = start;
    this.#tokenizer.reset();
    this.#tokenizer.write(this.#input.text.slice(start, end));
    this.#tokenizer.end();
  }

  #makeTokenizer(): Tokenizer {
    return new Tokenizer(
      { decodeEntities: true },
      {
        // An end tag that the input breaks off is reported as a text from -1.
        ontext: (start, end) => {
          if (start >= 0) this.#onText(start + this.#base, end + this.#base);
        },
        ontextentity: (code, end) => this.#onEntity(String.fromCodePoint(code), end + this.#base),
        onopentagname: (start, end) => this.#onTagName(start + this.#base, end + this.#base),
        onattribname: (start, end) => this.#onAttributeName(start + this.#base, end + this.#base),
        onattribdata: (start, end) => this.#onValue(start + this.#base, end + this.#base),
        onattribentity: (code) => {
          this.#decoding ??= this.#startDecoding();
          this.#entity += String.fromCodePoint(code);
        },
        onattribend: (quote, end) => this.#onAttributeEnd(quote, end + this.#base),
        onopentagend: (end) => this.#onTagEnd(end + 1 + this.#base, false),
        onselfclosingtag: (end) => this.#onTagEnd(end + 1 + this.#base, true),
        onclosetag: (start, end) => this.#onCloseTag(start + this.#base, end + this.#base),
        oncomment: (start, end, offset) => this.#onComment(start + this.#base, end + this.#base, offset),
        oncdata: (start, end, offset) => this.#onText(start + this.#base, end - offset + this.#base),
        ondeclaration: () => {},
        onprocessinginstruction: () => {},
        onend: () => {},
      },
    );
  }

  #onText(start: number, end: number): void {
    if (this.#title) this.#title.text(start, end);
    else if (this.#tag === 'style' || this.#tag === 'mj-style') this.#onCss(start, end);
    else this.body.text(start, end);
  }

  #onEntity(text: string, end: number): void {
    const start = Math.max(0, this.#input.text.lastIndexOf('&', end - 1));
    if (this.#title) this.#title.put(text, start, end);
    else this.body.put(text, start, end);
  }

  #onTagName(start: number, end: number): void {
    this.#tag = plainName(this.#input.text.slice(start, end));
    this.#tagStart = start - 1;
    this.#attributes = [];
  }

  #onAttributeName(start: number, end: number): void {
    this.#written = this.#input.text.slice(start, end);
    this.#name = plainName(this.#written);
    this.#nameStart = start;
    this.#valueStart = -1;
    this.#valueEnd = end;
    this.#decoding = undefined;
    this.#entity = '';
  }

  #onValue(start: number, end: number): void {
    if (this.#valueStart < 0) this.#valueStart = start;
    if (this.#decoding) {
      this.#flushEntity(start);
      this.#decoding.copy(start, end);
    }
    this.#valueEnd = end;
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

  #onAttributeEnd(quote: number, end: number): void {
    const quoted = quote > 1;
    if (this.#decoding) this.#flushEntity(quoted ? end - 1 : end);
    if (this.#name === '') return;
    const start = this.#valueStart < 0 ? (quoted ? end - 1 : end) : this.#valueStart;
    const valueEnd = this.#decoding || this.#valueStart < 0 ? start : this.#valueEnd;
    const name = { name: this.#name, written: this.#written };
    const at = { nameStart: this.#nameStart, start, valueEnd, end };
    this.#attributes.push(new WrittenAttribute(this.#input, name, at, this.#decoding?.build()));
  }

  #onTagEnd(end: number, selfClosing: boolean): void {
    const name = this.#tag;
    if (name === 'html' || name === 'body' || name === 'mjml') {
      this.result.isDocument = true;
      const language = this.#attributes.find((a) => a.name === 'lang')?.text;
      if (language) this.result.language ??= language;
    }
    if (this.#inSvg > 0 && endsForeign(name)) this.#leaveSvg();
    const closed = selfClosing && (this.#inSvg > 0 || isSelfClosing(name));
    if (name === 'svg' && !closed) this.#inSvg++;
    if (!closed && this.#inSvg === 0 && (name === 'title' || name === 'mj-title')) {
      this.#title = new Flow(this.#input, end);
    }
    this.body.open(name, this.#tagStart, end, this.#attributes, closed);
    if (closed) this.#tag = '';
  }

  #onCloseTag(start: number, nameEnd: number): void {
    const name = plainName(this.#input.text.slice(start, nameEnd));
    const close = this.#input.text.indexOf('>', nameEnd);
    const end = close < 0 ? this.#input.text.length : close + 1;
    if (name === 'svg' && this.#inSvg > 0) this.#inSvg--;
    if (this.#title && (name === 'title' || name === 'mj-title')) this.#endTitle(this.#title);
    if (name === 'style' || name === 'mj-style') this.#endStyle();
    this.#tag = '';
    this.body.close(name, start - 2, end);
  }

  #leaveSvg(): void {
    for (; this.#inSvg > 0; this.#inSvg--) this.body.close('svg', this.#tagStart, this.#tagStart);
  }

  #endTitle(flow: Flow): void {
    this.result.title ??= flow.build();
    this.#title = undefined;
  }

  #onCss(start: number, end: number): void {
    if (this.#cssStart < 0) this.#cssStart = start;
    this.#cssEnd = end;
  }

  #endStyle(): void {
    if (this.#cssStart < 0) return;
    const css = this.#input.slice(this.#cssStart, this.#cssEnd);
    this.body.styleSheet(css);
    this.#cssStart = -1;
  }

  /** `last` is where the comment's last character stands, `offset` how far before it its text ends. */
  #onComment(start: number, last: number, offset: number): void {
    const { text } = this.#input;
    const end = Math.max(start, last - offset);
    const opening = text.startsWith('<!--', start - 4) ? 4 : 2;
    this.body.comment(Math.max(0, start - opening), Math.min(last + 1, text.length), text.slice(start, end));
    if (this.result.subjectComment) return;
    const value = labelled(this.#input, start, end, 'subject');
    if (value) this.result.subjectComment = value;
  }
}

/** The trimmed text after `label:` in the input from `start` to `end`, if that is how it begins. */
export function labelled(
  input: MappedText,
  start: number,
  end: number,
  label: string,
): MappedText | undefined {
  const text = trimmed(input, start, end);
  if (text.text.slice(0, label.length).toLowerCase() !== label) return undefined;
  const rest = text.text.slice(label.length).trimStart();
  if (!rest.startsWith(':')) return undefined;
  return trimmed(text, text.text.length - rest.length + 1, text.text.length);
}

/** A name in lower case; template placeholders in or beside it do not belong to it. */
function plainName(name: string): string {
  // Nearly all are plain already, and both calls below make a copy.
  if (isPlain(name)) return name;
  return name.toLowerCase().replace(/[\uFDD0\uFDD1]/g, '');
}

/** Whether there are only small letters, digits and dashes in it. */
function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if ((code < 0x61 || code > 0x7a) && (code < 0x30 || code > 0x39) && code !== 0x2d) return false;
  }
  return true;
}
