import type { Attribute } from '../../draft/draft.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { findBareAddresses, writtenTarget } from '../addresses.ts';
import { BodyBuilder } from '../body-builder.ts';
import { HtmlReader } from '../html-reader.ts';
import type { TemplateElement } from '../made-elements.ts';
import { Flow } from '../whitespace.ts';

const NONE: readonly Attribute[] = [];

/** Puts down the text between the marks of a Markdown document, and keeps the text of images apart. */
export class MarkdownWriter {
  readonly body: BodyBuilder;
  readonly html: HtmlReader;
  readonly #input: MappedText;
  /** All before it is put down or passed over. */
  #at = 0;
  #inText = false;
  /** The alternative text of the outermost image being read. */
  #alt: Flow | undefined;
  #images = 0;

  /** `made`: the elements that template code makes. */
  constructor(input: MappedText, made: readonly TemplateElement[]) {
    this.#input = input;
    this.body = new BodyBuilder(input, undefined, made);
    this.html = new HtmlReader(input, this.body);
  }

  /** Begins a block at `from`; what stands in it between its children is text or not. */
  openBlock(name: string, from: number, to: number, isText: boolean): void {
    this.#inText = isText;
    this.#at = from;
    this.body.open(name, from, to, NONE);
  }

  closeBlock(name: string, to: number): void {
    this.flush(to);
    this.#inText = false;
    this.body.close(name, to, to);
  }

  /** Begins an element in a text; the alternative text of an image has none. */
  open(name: string, from: number, to: number, attributes: readonly Attribute[] = NONE): void {
    this.flush(from);
    if (!this.#alt) this.body.open(name, from, to, attributes);
  }

  close(name: string, to: number): void {
    this.flush(to);
    if (!this.#alt) this.body.close(name, to, to);
  }

  openImage(from: number): void {
    this.flush(from);
    if (this.#images++ === 0) this.#alt = new Flow(this.#input, from);
  }

  /** Gives the text of the image that ends at `to`, if it is in no other image. */
  closeImage(to: number): MappedText | undefined {
    this.pass(to);
    if (--this.#images > 0) return undefined;
    const alt = this.#alt?.build();
    this.#alt = undefined;
    return alt;
  }

  lineBreak(from: number, to: number): void {
    if (this.#alt) this.#alt.break('\n');
    else this.body.open('br', from, to, NONE);
  }

  tag(from: number, to: number): void {
    if (!this.#alt) this.html.read(from, to);
  }

  address(from: number, to: number): void {
    this.flush(from);
    if (this.#alt) this.#alt.text(from, to);
    else this.body.address(from, to, writtenTarget(this.#input, from, to));
    this.#at = to;
  }

  text(from: number, to: number): void {
    if (this.#alt) this.#alt.text(from, to);
    else this.body.text(from, to);
  }

  put(text: string, from: number, to: number): void {
    if (this.#alt) this.#alt.put(text, from, to);
    else this.body.put(text, from, to);
  }

  /** Text in which mail programs make links of more than GitHub does. */
  #plain(from: number, to: number): void {
    let at = from;
    if (!this.#alt) {
      for (const { start, end } of findBareAddresses(this.#input.text.slice(from, to))) {
        this.text(at, from + start);
        at = from + end;
        this.body.address(from + start, at, writtenTarget(this.#input, from + start, at));
      }
    }
    this.text(at, to);
  }

  /** Passes over what stands before `to`. */
  pass(to: number): void {
    this.#at = Math.max(this.#at, to);
  }

  /** Puts down what is left of the text before `to`. */
  flush(to: number): void {
    if (this.#inText && to > this.#at) this.#plain(this.#at, to);
    this.pass(to);
  }
}
