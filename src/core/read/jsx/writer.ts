import { attribute } from '../../draft/attributes.ts';
import type { Attribute } from '../../draft/draft.ts';
import { VALUE } from '../../placeholder/placeholder.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { BodyBuilder } from '../body-builder.ts';
import type { HtmlHead } from '../html-reader.ts';
import { Flow } from '../whitespace.ts';
import type { NodeRange } from './nodes.ts';
import type { Piece } from './pieces.ts';

/** Elements whose text goes elsewhere than into the body. */
type Aside = 'title' | 'mj-preview';

/** Puts down what elements and texts say: in the body, or as the title and the preview text. */
export class JsxWriter {
  readonly body: BodyBuilder;
  readonly head: { -readonly [Key in keyof HtmlHead]: HtmlHead[Key] } = { isDocument: false };
  preheader: MappedText | undefined;
  /** How many texts have come that are more than white space. */
  texts = 0;
  readonly #input: MappedText;
  readonly #open: string[] = [];
  #aside: { readonly name: Aside; readonly flow: Flow } | undefined;

  /** Before `start` stands what the mail shows of lists that are kept apart. */
  constructor(input: MappedText, start: number) {
    this.#input = input;
    this.body = new BodyBuilder(input, { isComponent: false, start });
  }

  /** Name of the innermost element that is open; empty where none is. */
  get innermost(): string {
    return this.#open.at(-1) ?? '';
  }

  open(name: string, { from, to }: NodeRange, attributes: readonly Attribute[], isClosed: boolean): void {
    if (name === 'html' || name === 'body') {
      this.head.isDocument = true;
      const language = attribute(attributes, 'lang')?.text;
      if (language && !language.includes(VALUE)) this.head.language ??= language;
    }
    this.body.open(name, from, to, attributes, isClosed);
    if (isClosed) return;
    this.#open.push(name);
    if (!this.#aside && (name === 'title' || name === 'mj-preview'))
      this.#aside = { name, flow: new Flow(this.#input, to) };
  }

  close(name: string, from: number, to: number): void {
    this.#open.pop();
    this.body.close(name, from, to);
    if (this.#aside?.name !== name || this.#open.includes(name)) return;
    const text = this.#aside.flow.build();
    if (name === 'title') this.head.title ??= text;
    else this.preheader ??= text;
    this.#aside = undefined;
  }

  write(pieces: Iterable<Piece>): void {
    for (const { start, end, text } of pieces) {
      if ((text ?? this.#input.text.slice(start, end)).trim() !== '') this.texts++;
      if (text !== undefined) this.put(text, start, end);
      else if (this.#aside) this.#aside.flow.text(start, end);
      else this.body.text(start, end);
    }
  }

  /** What stands in a `<style>` element. */
  styleSheet(start: number, end: number): void {
    this.body.styleSheet(this.#input.slice(start, end));
  }

  /** A text that stands for the source from `start` to `end`; it may have white space in it. */
  put(text: string, start: number, end: number): void {
    const words = text.replace(SPACES, ' ');
    if (words !== ' ') this.texts++;
    const parts =
      words === ' '
        ? [' ']
        : [words[0] === ' ' ? ' ' : '', withoutEdges(words), words.at(-1) === ' ' ? ' ' : ''];
    for (const part of parts) {
      if (part === '') continue;
      if (this.#aside) this.#aside.flow.put(part, start, end);
      else this.body.put(part, start, end);
    }
  }

  /** Text in a block of its own, as properties of components are shown. */
  writeBlock(pieces: Iterable<Piece>): void {
    if (!this.#aside) this.body.blockBreak();
    this.write(pieces);
    if (!this.#aside) this.body.blockBreak();
  }

  /** Text that is shown in the inbox. */
  writePreview(at: number, pieces: Iterable<Piece>): void {
    const outer = this.#aside;
    this.#aside = { name: 'mj-preview', flow: new Flow(this.#input, at) };
    this.write(pieces);
    this.preheader ??= this.#aside.flow.build();
    this.#aside = outer;
  }
}

const SPACES = /[ \t\r\n\f]+/g;

function withoutEdges(words: string): string {
  return words.slice(words.startsWith(' ') ? 1 : 0, words.endsWith(' ') ? -1 : undefined);
}
