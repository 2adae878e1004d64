import { Tokenizer } from 'htmlparser2';
import { attribute } from '../draft/attributes.ts';
import type { Attribute } from '../draft/draft.ts';
import { VALUE } from '../placeholder/placeholder.ts';
import { type MappedText, type Span, TextBuilder } from '../text/mapped-text.ts';
import { finished, type Steps, UNITS_A_STEP } from '../text/steps.ts';
import { AttributeReader } from './attribute-reader.ts';
import type { BodyBuilder } from './body-builder.ts';
import { endsForeign, isSelfClosing } from './html-elements.ts';
import { plainName } from './html-names.ts';
import { labelled } from './labelled.ts';
import type { ComponentTags, ReadTag } from './tags/component-tags.ts';
import { isReplaced, withoutStandIns } from './template-files.ts';
import { Flow } from './whitespace.ts';

/** What an HTML document says of the message around its body. */
export interface HtmlHead {
  readonly title?: MappedText;
  /** What a template’s own code says: a block or a statement of that name. */
  readonly declaredSubject?: MappedText;
  /** What a template says in plain text beside its HTML, in a block of its own. */
  readonly plainText?: MappedText;
  /** What of the source stands in such blocks and is no part of the body; in order. */
  readonly apart?: readonly Span[];
  /** `<!-- subject: … -->`. */
  readonly subjectComment?: MappedText;
  /** `<!-- from: … -->`. */
  readonly fromComment?: MappedText;
  /** Written as such by a component. */
  readonly preheader?: MappedText;
  readonly language?: string;
  /** Whether it has `<html>`, `<body>` or `<mjml>`. */
  readonly isDocument: boolean;
}

/** Feeds a body builder from htmlparser2's tokenizer; a Markdown reader gives it the HTML pieces of a document. */
export class HtmlReader {
  readonly body: BodyBuilder;
  readonly head: { -readonly [Key in keyof HtmlHead]: HtmlHead[Key] } = { isDocument: false };
  readonly #input: MappedText;
  readonly #tokenizer: Tokenizer;
  readonly #attributes: AttributeReader;
  readonly #tags: ComponentTags | undefined;
  #base = 0;
  #stepEnd = 0;
  #isPaused = false;
  #tag = '';
  #tagStart = 0;
  #nameEnd = 0;
  /** Text that goes elsewhere than into the body, and the element that it stands in. */
  #aside: { readonly name: string; readonly flow: Flow } | undefined;
  #inSvg = 0;
  #cssStart = -1;
  #cssEnd = -1;

  /** `tags` says what the tags are that HTML does not know. */
  constructor(input: MappedText, body: BodyBuilder, tags?: ComponentTags) {
    this.#input = input;
    this.#tags = tags;
    this.body = body;
    this.#attributes = new AttributeReader(input);
    this.#tokenizer = this.#makeTokenizer();
  }

  /** Reads the input from `start` to `end`, which stand at the edges of tags or texts. */
  read(start: number, end: number): void {
    finished(this.readInSteps(start, end));
  }

  /** The same, in steps. */
  *readInSteps(start: number, end: number): Steps<void> {
    this.#base = start;
    this.#stepEnd = start + UNITS_A_STEP;
    this.#tokenizer.reset();
    this.#tokenizer.write(this.#input.text.slice(start, end));
    while (this.#isPaused) {
      this.#isPaused = false;
      yield;
      this.#tokenizer.resume();
    }
    this.#tokenizer.end();
  }

  /** Has the tokenizer pause where a step ends. */
  #passed(at: number): void {
    if (at < this.#stepEnd) return;
    this.#stepEnd = at + UNITS_A_STEP;
    this.#isPaused = true;
    this.#tokenizer.pause();
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
        onattribname: (start, end) => this.#attributes.name(start + this.#base, end + this.#base),
        onattribdata: (start, end) => this.#attributes.value(start + this.#base, end + this.#base),
        onattribentity: (code) => this.#attributes.entity(String.fromCodePoint(code)),
        onattribend: (quote, end) => this.#attributes.end(quote, end + this.#base),
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
    this.#passed(end);
    const isCss = this.#tag === 'style' || this.#tag === 'mj-style';
    if (this.#aside) this.#aside.flow.text(start, end);
    else if (isCss) this.#onCss(start, end);
    else this.body.text(start, end);
    if (!isCss) this.#tags?.notes.text(start, end);
  }

  #onEntity(text: string, end: number): void {
    this.#passed(end);
    const start = Math.max(0, this.#input.text.lastIndexOf('&', end - 1));
    if (this.#aside) this.#aside.flow.put(text, start, end);
    else this.body.put(text, start, end);
    this.#tags?.notes.text(start, end);
  }

  #onTagName(start: number, end: number): void {
    this.#tag = plainName(this.#input.text.slice(start, end));
    this.#tagStart = start - 1;
    this.#nameEnd = end;
    this.#attributes.begin();
  }

  #onTagEnd(end: number, selfClosing: boolean): void {
    this.#passed(end);
    const tag = this.#tags?.open({
      name: this.#tag,
      start: this.#tagStart,
      nameEnd: this.#nameEnd,
      end,
      attributes: this.#attributes,
      isClosed: selfClosing,
    });
    if (tag?.isComponent) this.#openComponent(tag, end, selfClosing);
    else this.#open(tag?.attributes ?? withoutStandIns(this.#attributes.attributes), end, selfClosing);
  }

  /** The start tag that was met last, as that of an element. */
  #open(attributes: readonly Attribute[], end: number, selfClosing: boolean, isComponent = false): void {
    const name = this.#tag;
    if (name === 'html' || name === 'body' || name === 'mjml') {
      this.head.isDocument = true;
      const language = attribute(attributes, 'lang')?.text;
      if (language) this.head.language ??= language;
    }
    if (this.#inSvg > 0 && endsForeign(name)) this.#leaveSvg();
    const closesAny = isComponent || this.#tags?.closesAny || this.#inSvg > 0;
    const closed = selfClosing && (closesAny || isSelfClosing(name));
    if (name === 'svg' && !closed) this.#inSvg++;
    if (!closed && this.#inSvg === 0 && isTitle(name)) {
      this.#aside = { name, flow: new Flow(this.#input, end) };
      // What stands in it is there for its author alone.
      if (isReplaced(attributes)) this.head.title ??= replaced(this.#input, this.#tagStart, end);
    }
    this.body.open(name, this.#tagStart, end, attributes, closed);
    if (closed) this.#tag = '';
  }

  /** The same tag as that of a component: it may open an element, and show what it is given. */
  #openComponent(
    { name, attributes, texts, preview, isElsewhere }: ReadTag,
    end: number,
    isClosed: boolean,
  ): void {
    this.#tag = name;
    const isShownLater = isClosed && name === 'a';
    if (name !== '') this.#open(attributes, end, isClosed && !isShownLater, true);
    if (name === 'mj-preview' && !isClosed) this.#aside ??= { name, flow: new Flow(this.#input, end) };
    if (isElsewhere) this.body.put(VALUE, this.#tagStart, end);
    for (const text of texts) this.#show(text);
    if (preview) this.head.preheader ??= preview;
    if (isShownLater) this.body.close(name, end, end);
    if (isClosed) this.#tag = '';
  }

  #show({ text, place: { start, end } }: ReadTag['texts'][number]): void {
    this.body.blockBreak();
    // One with entities in it stands for all of them.
    if (text.length === end - start) this.body.text(start, end);
    else this.body.put(text, start, end);
    this.body.blockBreak();
  }

  #onCloseTag(start: number, nameEnd: number): void {
    this.#passed(nameEnd);
    const name = this.#tags?.close(start, nameEnd) ?? plainName(this.#input.text.slice(start, nameEnd));
    const close = this.#input.text.indexOf('>', nameEnd);
    const end = close < 0 ? this.#input.text.length : close + 1;
    if (name === 'svg' && this.#inSvg > 0) this.#inSvg--;
    if (this.#aside?.name === name || (this.#aside && isTitle(name) && isTitle(this.#aside.name)))
      this.#endAside(this.#aside);
    if (name === 'style' || name === 'mj-style') this.#endStyle();
    this.#tag = '';
    if (name !== '') this.body.close(name, start - 2, end);
  }

  #leaveSvg(): void {
    for (; this.#inSvg > 0; this.#inSvg--) this.body.close('svg', this.#tagStart, this.#tagStart);
  }

  #endAside({ name, flow }: { readonly name: string; readonly flow: Flow }): void {
    this.#aside = undefined;
    if (name === 'mj-preview') this.head.preheader ??= flow.build();
    else this.head.title ??= flow.build();
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
    this.#passed(last);
    const { text } = this.#input;
    const end = Math.max(start, last - offset);
    const opening = text.startsWith('<!--', start - 4) ? 4 : 2;
    this.body.comment(Math.max(0, start - opening), Math.min(last + 1, text.length), text.slice(start, end));
    const value = (label: string) => labelled(this.#input, start, end, label);
    const subject = this.head.subjectComment ? undefined : value('subject');
    if (subject) this.head.subjectComment = subject;
    const from = this.head.fromComment ? undefined : value('from');
    if (from) this.head.fromComment = from;
  }
}

function isTitle(name: string): boolean {
  return name === 'title' || name === 'mj-title';
}

/** The text that a start tag says is put there when the mail is made. */
function replaced(input: MappedText, start: number, end: number): MappedText {
  const builder = new TextBuilder(input);
  builder.put(VALUE, start, end);
  return builder.build();
}
