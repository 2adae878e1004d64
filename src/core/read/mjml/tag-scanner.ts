import { Tokenizer } from 'htmlparser2';
import { plainName } from '../html-names.ts';

/** An attribute of a tag as it is written; UTF-16 offsets into the text that is scanned. */
export interface AttributePlace {
  /** Where its name begins. */
  readonly nameStart: number;
  /** Its value, entities and all, without quotes. */
  readonly start: number;
  readonly end: number;
  /** Behind its last quote. */
  readonly close: number;
}

/** A start tag of MJML from `<` to behind `>`. */
export interface MjmlTag {
  /** Lower case. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** By lower-case name. */
  readonly attributes: ReadonlyMap<string, AttributePlace>;
  /** Whether it ends with a slash, and so is all of its element. */
  readonly isClosed: boolean;
}

/** What is told of the tags of MJML, of comments and of texts, in their order. */
export interface TagVisitor {
  open(tag: MjmlTag): void;
  /** An end tag from `start` to `end`. */
  close(name: string, start: number, end: number): void;
  comment(start: number, end: number): void;
  /** Text between tags, in pieces; tags that are not MJML’s are no text. */
  text?(start: number, end: number): void;
}

/** Whether a text has tags of MJML. */
export function isMjml(text: string): boolean {
  return /<mj(?:ml|-[a-z])/i.test(text);
}

/** Tells of each tag of MJML in a text, those in comments and style sheets apart. Never throws. */
export function scanTags(text: string, visitor: TagVisitor): void {
  const scanner = new TagScanner(text, visitor);
  scanner.scan();
}

class TagScanner {
  readonly #text: string;
  readonly #visitor: TagVisitor;
  #name = '';
  #start = 0;
  #attributes = new Map<string, AttributePlace>();
  #attribute = '';
  #nameStart = 0;
  #valueStart = -1;
  #valueEnd = 0;

  constructor(text: string, visitor: TagVisitor) {
    this.#text = text;
    this.#visitor = visitor;
  }

  scan(): void {
    const tokenizer = new Tokenizer(
      { decodeEntities: false },
      {
        onopentagname: (start, end) => this.#begin(start, end),
        onattribname: (start, end) => {
          this.#attribute = this.#name === '' ? '' : plainName(this.#text.slice(start, end));
          this.#nameStart = start;
          this.#valueStart = -1;
          this.#valueEnd = end;
        },
        onattribdata: (start, end) => {
          if (this.#valueStart < 0) this.#valueStart = start;
          this.#valueEnd = end;
        },
        onattribentity: () => {},
        // Above 1 it is the tokenizer's word for a quotation mark.
        onattribend: (quote, end) => this.#endAttribute(quote > 1, end),
        onopentagend: (end) => this.#finish(end + 1, false),
        onselfclosingtag: (end) => this.#finish(end + 1, true),
        onclosetag: (start, end) => this.#close(start, end),
        oncomment: (start, last) => {
          const opening = this.#text.startsWith('<!--', start - 4) ? 4 : 2;
          this.#visitor.comment(Math.max(0, start - opening), Math.min(last + 1, this.#text.length));
        },
        // An end tag that the input breaks off is reported as a text from -1.
        ontext: (start, end) => {
          if (start >= 0) this.#visitor.text?.(start, end);
        },
        ontextentity: () => {},
        oncdata: () => {},
        ondeclaration: () => {},
        onprocessinginstruction: () => {},
        onend: () => {},
      },
    );
    tokenizer.write(this.#text);
    tokenizer.end();
  }

  #begin(start: number, end: number): void {
    const name = this.#nameAt(start, end);
    this.#name = name;
    this.#start = start - 1;
    if (name !== '') this.#attributes = new Map();
  }

  /** The name of a tag of MJML; empty for any other. */
  #nameAt(start: number, end: number): string {
    const first = this.#text.charCodeAt(start) | 0x20;
    if (first !== 0x6d) return '';
    const name = plainName(this.#text.slice(start, end));
    return name === 'mjml' || name.startsWith('mj-') ? name : '';
  }

  #endAttribute(isQuoted: boolean, end: number): void {
    if (this.#attribute === '' || this.#attributes.has(this.#attribute)) return;
    const at = isQuoted ? end - 1 : end;
    const start = this.#valueStart < 0 ? at : this.#valueStart;
    this.#attributes.set(this.#attribute, {
      nameStart: this.#nameStart,
      start,
      end: this.#valueStart < 0 ? start : this.#valueEnd,
      close: end,
    });
  }

  #finish(end: number, isClosed: boolean): void {
    if (this.#name === '') return;
    this.#visitor.open({
      name: this.#name,
      start: this.#start,
      end,
      attributes: this.#attributes,
      isClosed,
    });
    this.#name = '';
  }

  #close(start: number, nameEnd: number): void {
    const name = this.#nameAt(start, nameEnd);
    if (name === '') return;
    const close = this.#text.indexOf('>', nameEnd);
    this.#visitor.close(name, start - 2, close < 0 ? this.#text.length : close + 1);
  }
}
