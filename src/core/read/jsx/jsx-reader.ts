import type { SyntaxNode, Tree, TreeCursor } from '@lezer/common';
import { VALUE } from '../../placeholder/placeholder.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { ExpressionReader } from './expressions.ts';
import { CODE, type Frame } from './frame.ts';
import { shownPart } from './jsx-text.ts';
import type { NodeRange } from './nodes.ts';
import { Notes } from './notes.ts';
import type { Outline } from './outline.ts';
import { mappedPieces, markupPieces } from './pieces.ts';
import { Repeats } from './repeats.ts';
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
  readonly #repeats: Repeats;
  readonly #input: MappedText;
  readonly #tags: TagReader;
  readonly #expressions: ExpressionReader;
  readonly #frames: Frame[] = [];

  constructor(input: MappedText, outline: Outline) {
    this.#input = input;
    this.#source = input.text;
    this.#outline = outline;
    this.#values = new Values(input.text, outline);
    this.notes = new Notes(input.text);
    this.writer = new JsxWriter(input, outline.start);
    this.#repeats = new Repeats(input.text);
    const parts = {
      input,
      outline,
      values: this.#values,
      notes: this.notes,
      writer: this.writer,
      repeats: this.#repeats,
    };
    this.#tags = new TagReader(parts);
    this.#expressions = new ExpressionReader(parts);
  }

  read(tree: Tree): void {
    this.#walk(tree);
    const { subject } = this.#outline;
    if (!subject) return;
    this.notes.literal(subject);
    this.writer.head.declaredSubject = mappedPieces(this.#input, this.#values.literal(subject) ?? []);
  }

  #walk(tree: Tree): void {
    const cursor = tree.cursor();
    for (;;) {
      const frame = this.#repeating(cursor, this.#enter(cursor));
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

  /** The same, where it is a call that shows something for each item of a list. */
  #repeating({ name, to }: TreeCursor, frame: Frame | undefined): Frame | undefined {
    if (!frame || name !== 'CallExpression') return frame;
    const repeat = this.#outline.repeats.get(to);
    if (!repeat) return frame;
    this.#repeats.begin(repeat);
    return { ...frame, repeats: true };
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
    if (frame?.repeats) this.#showOthers(cursor.to);
    // Without an end tag, as while it is typed.
    if (frame?.element) this.writer.close(frame.element, cursor.to, cursor.to);
  }

  /** The links and images of all items of a list but the first. */
  #showOthers(at: number): void {
    for (const met of this.#repeats.end()) {
      if ('tag' in met) this.#tags.again(met.tag);
      else {
        if (met.hasText) this.writer.put(VALUE, at, at);
        this.writer.close(met.closed, at, at);
      }
    }
  }

  /** A child of an element; its tags are among them. */
  #child(cursor: TreeCursor, element: Frame): Frame | undefined {
    const { name, from, to } = cursor;
    if (name === 'JSXText') this.#text(cursor.node);
    else if (name === 'JSXEscape') return { mode: 'shown', from, place: { from, to } };
    else if (name === 'JSXOpenTag' || name === 'JSXSelfClosingTag') {
      const opened = this.#tags.open(cursor.node, name === 'JSXSelfClosingTag');
      if (opened !== '') element.element = opened;
      if (opened === 'a') element.texts = this.writer.texts;
      return CODE;
    } else if (name === 'JSXCloseTag' && element.element) {
      this.writer.close(element.element, from, to);
      if (element.element === 'a') this.#repeats.closed('a', this.writer.texts > (element.texts ?? 0));
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
