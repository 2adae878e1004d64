import type { SyntaxNode, Tree, TreeCursor } from '@lezer/common';
import type { MappedText } from '../../text/mapped-text.ts';
import { ExpressionReader } from './expressions.ts';
import { CODE, type Frame } from './frame.ts';
import { shownPart } from './jsx-text.ts';
import type { NodeRange } from './nodes.ts';
import { Notes } from './notes.ts';
import type { Outline } from './outline.ts';
import { markupPieces } from './pieces.ts';
import { TagReader } from './tags.ts';
import { Values } from './values.ts';
import { JsxWriter } from './writer.ts';

/** How the mark of a directive begins. */
const DIRECTIVE = 'inboxlint-';

/** Walks over a tree, and tells a writer which elements and texts it meets. */
export class JsxReader {
  readonly writer: JsxWriter;
  readonly notes: Notes;
  readonly #source: string;
  readonly #outline: Outline;
  readonly #values: Values;
  readonly #tags: TagReader;
  readonly #expressions: ExpressionReader;
  readonly #frames: Frame[] = [];

  constructor(input: MappedText, outline: Outline) {
    this.#source = input.text;
    this.#outline = outline;
    this.#values = new Values(input.text, outline);
    this.notes = new Notes(input.text);
    this.writer = new JsxWriter(input, outline.start);
    const parts = { input, outline, values: this.#values, notes: this.notes, writer: this.writer };
    this.#tags = new TagReader(parts);
    this.#expressions = new ExpressionReader(parts);
  }

  read(tree: Tree): void {
    const cursor = tree.cursor();
    for (;;) {
      const frame = this.#enter(cursor);
      if (frame && cursor.firstChild()) {
        this.#frames.push(frame);
        continue;
      }
      for (;;) {
        if (cursor.nextSibling()) break;
        if (!cursor.parent()) return;
        this.#leave(cursor);
      }
    }
  }

  /** What the children of a node are; nothing where they are not read. */
  #enter(cursor: TreeCursor): Frame | undefined {
    const around = this.#frames.at(-1) ?? CODE;
    const mode = cursor.from < around.from ? 'code' : around.mode;
    if (cursor.name === 'JSXElement') return { mode: 'children', from: cursor.from };
    if (cursor.name.endsWith('Comment')) this.#comment(cursor);
    if (mode === 'children') return this.#child(cursor, around);
    if (mode === 'shown') return this.#expressions.read(cursor, around.place);
    if (this.#outline.listed.has(cursor.from)) this.#expressions.listed(cursor);
    return CODE;
  }

  #leave(cursor: TreeCursor): void {
    const frame = this.#frames.pop();
    // Without an end tag, as while it is typed.
    if (frame?.element) this.writer.close(frame.element, cursor.to, cursor.to);
  }

  /** A child of an element; its tags are among them. */
  #child(cursor: TreeCursor, element: Frame): Frame | undefined {
    const { name, from, to } = cursor;
    if (name === 'JSXText') this.#text(cursor.node);
    else if (name === 'JSXEscape') return { mode: 'shown', from, place: { from, to } };
    else if (name === 'JSXOpenTag' || name === 'JSXSelfClosingTag') {
      const opened = this.#tags.open(cursor.node, name === 'JSXSelfClosingTag');
      if (opened !== '') element.element = opened;
      return CODE;
    } else if (name === 'JSXCloseTag' && element.element) {
      this.writer.close(element.element, from, to);
      element.element = '';
    }
    return undefined;
  }

  #text({ from, to, prevSibling }: SyntaxNode): void {
    // The grammar takes the brace behind a comment in braces for text.
    const isBrace = this.#source.charAt(from) === '}' && prevSibling?.name === 'JSXEscape';
    const start = isBrace ? from + 1 : from;
    this.notes.text({ start, end: to });
    const shown = shownPart(this.#source, { start, end: to });
    this.writer.write(markupPieces(this.#source, shown, this.#values.entities));
  }

  /** Comments with a directive; the braces around one between tags belong to it. */
  #comment({ from, to }: NodeRange): void {
    const text = this.#source.slice(from, to);
    if (!text.includes(DIRECTIVE)) return;
    const isInBraces = this.#source.charAt(from - 1) === '{' && this.#source.charAt(to) === '}';
    this.writer.body.comment(isInBraces ? from - 1 : from, isInBraces ? to + 1 : to, text);
  }
}
