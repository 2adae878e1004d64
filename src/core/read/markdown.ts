import type { Tree, TreeCursor } from '@lezer/common';
import type { Attribute } from '../draft.ts';
import { hidePlaceholders } from '../placeholder.ts';
import type { MappedText } from '../source.ts';
import { writtenTarget } from './addresses.ts';
import { BodyBuilder } from './body.ts';
import { EntityDecoder } from './entity.ts';
import { Flow } from './flow.ts';
import { type HtmlDocument, HtmlReader } from './html.ts';
import { withUnixLines } from './lines.ts';
import { kindOf } from './markdown-kinds.ts';
import { LinkFinder, MeantAttribute, type Reference } from './markdown-links.ts';
import { markdownParser } from './markdown-parser.ts';

/** Reads Markdown as GitHub renders it, with the HTML in it. Never throws. */
export function readMarkdown(input: MappedText): HtmlDocument {
  const { text, placeholders } = hidePlaceholders(input.text);
  const lines = withUnixLines(input.masked(text));
  const reader = new MarkdownReader(lines, markdownParser.parse(lines.text));
  reader.read();
  return {
    ...reader.html.result,
    body: reader.body.build(lines.text.length),
    placeholders: placeholders.map(({ span, kind }) => ({ span: input.span(span.start, span.end), kind })),
  };
}

const NONE: readonly Attribute[] = [];

/** Walks over a syntax tree and tells a body builder what it meets. */
class MarkdownReader {
  readonly body: BodyBuilder;
  readonly html: HtmlReader;
  readonly #input: MappedText;
  readonly #tree: Tree;
  readonly #entities = new EntityDecoder();
  readonly #links: LinkFinder;
  /** The links and images around the cursor, those that lack a definition included. */
  readonly #open: Reference[] = [];
  /** All before it is read. */
  #at = 0;
  #inText = false;
  /** The alternative text of the outermost image being read. */
  #alt: Flow | undefined;
  #images = 0;

  constructor(input: MappedText, tree: Tree) {
    this.#input = input;
    this.#tree = tree;
    this.#links = new LinkFinder(input, tree, this.#entities);
    this.body = new BodyBuilder(input);
    this.html = new HtmlReader(input, this.body);
  }

  read(): void {
    const cursor = this.#tree.cursor();
    for (;;) {
      if (this.#enter(cursor) && cursor.firstChild()) continue;
      for (;;) {
        this.#leave(cursor);
        if (cursor.nextSibling()) break;
        if (!cursor.parent()) return;
      }
    }
  }

  /** Says whether the children are to be read. */
  #enter(cursor: TreeCursor): boolean {
    const { from, to } = cursor;
    const kind = kindOf(cursor.type);
    switch (kind.is) {
      case 'transparent':
        return true;
      case 'structure':
      case 'text':
        this.#inText = kind.is === 'text';
        this.#at = from;
        this.body.open(kind.element, from, to, NONE);
        return true;
      case 'inline':
        this.#flush(from);
        if (!this.#alt) this.body.open(kind.element, from, to, NONE);
        return true;
      case 'code':
        this.#inText = false;
        this.body.open('pre', from, to, NONE);
        this.body.open('code', from, to, NONE);
        return true;
      case 'link':
      case 'image':
        return this.#enterReference(this.#links.reference(cursor, kind.is), from, to);
      case 'link-mark':
      case 'label':
        if (this.#open.at(-1)?.is !== 'literal') this.#skip(from, to);
        return false;
      case 'html-block':
        this.#htmlBlock(cursor);
        return false;
      default:
        this.#leaf(kind.is, from, to);
        return false;
    }
  }

  #leaf(kind: string, from: number, to: number): void {
    if (kind === 'url') this.#url(from, to);
    else if (kind === 'code-text') this.body.text(from, to);
    else if (kind === 'definition') this.#definition(from, to);
    else if (kind === 'rule') this.body.open('hr', from, to, NONE);
    else if (kind === 'autolink') this.#autolink(from, to);
    else {
      this.#skip(from, to);
      if (kind === 'break') this.#lineBreak(from, to);
      else if (kind === 'escape') this.#put(this.#input.text.slice(from + 1, to), from, to);
      else if (kind === 'entity')
        this.#put(this.#entities.decode(this.#input.text.slice(from, to)), from, to);
      else if (kind === 'html' && !this.#alt) this.html.read(from, to);
    }
  }

  #leave(cursor: TreeCursor): void {
    const kind = kindOf(cursor.type);
    const { to } = cursor;
    switch (kind.is) {
      case 'structure':
      case 'text':
        this.#flush(to);
        this.#inText = false;
        this.body.close(kind.element, to, to);
        return;
      case 'inline':
        this.#flush(to);
        if (!this.#alt) this.body.close(kind.element, to, to);
        return;
      case 'code':
        this.body.close('code', to, to);
        this.body.close('pre', to, to);
        return;
      case 'link':
      case 'image':
        this.#leaveReference(this.#open.pop(), cursor.from, to);
        return;
    }
  }

  #enterReference(reference: Reference, from: number, to: number): true {
    this.#flush(from);
    this.#open.push(reference);
    if (reference.is === 'link' && !this.#alt)
      this.body.open('a', from, to, this.#links.attributes(reference, 'href'));
    if (reference.is === 'image' && this.#images++ === 0) this.#alt = new Flow(this.#input, from);
    return true;
  }

  #leaveReference(reference: Reference | undefined, from: number, to: number): void {
    if (!reference || reference.is === 'literal') return;
    this.#at = to;
    if (reference.is === 'link') {
      if (!this.#alt) this.body.close('a', to, to);
      return;
    }
    if (--this.#images > 0 || !this.#alt) return;
    const alt = new MeantAttribute(
      'alt',
      this.#alt.build(),
      this.#input.span(from + 2, reference.textEnd - 1),
    );
    this.#alt = undefined;
    this.body.open('img', from, to, [...this.#links.attributes(reference, 'src'), alt]);
  }

  #url(from: number, to: number): void {
    const reference = this.#open.at(-1);
    if (reference && from >= reference.textEnd) {
      this.#skip(from, to);
      return;
    }
    this.#flush(from);
    if (this.#alt) this.#alt.text(from, to);
    else this.body.address(from, to, writtenTarget(this.#input, from, to));
    this.#at = to;
  }

  #autolink(from: number, to: number): void {
    this.#skip(from, to);
    if (this.#alt) {
      this.#alt.text(from + 1, to - 1);
      return;
    }
    const target = writtenTarget(this.#input, from + 1, to - 1);
    const href = new MeantAttribute('href', target, this.#input.span(from + 1, to - 1));
    this.body.open('a', from, to, [href]);
    this.body.text(from + 1, to - 1);
    this.body.close('a', to, to);
  }

  /** A footnote of one word looks like the definition of a link. */
  #definition(from: number, to: number): void {
    if (this.#input.text.charAt(from + 1) !== '^') return;
    this.body.open('p', from, to, NONE);
    this.body.text(from, to);
    this.body.close('p', to, to);
  }

  #htmlBlock(cursor: TreeCursor): void {
    let from = cursor.from;
    const { to } = cursor;
    if (cursor.firstChild()) {
      do {
        this.html.read(from, cursor.from);
        from = cursor.to;
      } while (cursor.nextSibling());
      cursor.parent();
    }
    this.html.read(from, to);
  }

  #lineBreak(from: number, to: number): void {
    if (this.#alt) this.#alt.break('\n');
    else this.body.open('br', from, to, NONE);
  }

  #put(text: string, from: number, to: number): void {
    if (this.#alt) this.#alt.put(text, from, to);
    else this.body.put(text, from, to);
  }

  /** Passes over markup; what stands between the text of a link and its address is no text either. */
  #skip(from: number, to: number): void {
    const reference = this.#open.at(-1);
    if (!reference || from < reference.textEnd) this.#flush(from);
    this.#at = to;
  }

  /** Reads what is left of the text before `to`. */
  #flush(to: number): void {
    if (this.#inText && to > this.#at) {
      if (this.#alt) this.#alt.text(this.#at, to);
      else this.body.text(this.#at, to);
    }
    this.#at = Math.max(this.#at, to);
  }
}
