import type { Tree, TreeCursor } from '@lezer/common';
import type { Dialect } from '../../placeholder/dialect.ts';
import { hidePlaceholders, type Placeholder } from '../../placeholder/placeholder.ts';
import type { MappedText, Span } from '../../text/mapped-text.ts';
import { type Steps, UNITS_A_STEP } from '../../text/steps.ts';
import { writtenTarget } from '../addresses.ts';
import { EntityDecoder } from '../entity.ts';
import type { HtmlDocument } from '../html.ts';
import { type TemplateElement, templateElements, withoutCharacters } from '../made-elements.ts';
import { mapPlaceholders } from '../map-placeholders.ts';
import { MeantAttribute } from '../meant-attribute.ts';
import { bodyOfTemplate } from '../message-blocks.ts';
import { withUnixLines } from '../unix-lines.ts';
import { codePieces, piecesOf } from './code.ts';
import { kindOf } from './kinds.ts';
import { LinkFinder, type Reference } from './links.ts';
import { parseMarkdown } from './parser.ts';
import { MarkdownWriter } from './writer.ts';

/** Reads Markdown as GitHub renders it, with the HTML in it; as mail of Laravel’s where the dialect is Blade. Never throws. */
export function* readMarkdown(input: MappedText, dialect?: Dialect): Steps<HtmlDocument> {
  const isKept = dialect === 'blade' || dialect === 'catalog';
  const hidden = hidePlaceholders(input.text, false, isKept ? dialect : 'markdown');
  yield;
  const { text, placeholders, head } = bodyOfTemplate(input, hidden);
  const masked = input.masked(withoutComponentLines(text, placeholders));
  const lines = withUnixLines(masked);
  const returns = lines === masked ? [] : Array.from(input.text.matchAll(/\r\n/g), ({ index }) => index);
  const made = withoutCharacters(templateElements(input, placeholders), returns);
  const reader = new MarkdownReader(lines, yield* parseMarkdown(lines.text), made);
  yield* reader.read();
  const { html, body } = reader.writer;
  return {
    ...html.head,
    ...head,
    body: body.build(lines.text.length),
    placeholders: mapPlaceholders(input, hidden.placeholders),
  };
}

const COMPONENT = /^(?:<\/?x-(?:mail::|slot)|@(?:component|endcomponent|slot|endslot)\b)/;

/** The same text with blank lines for those on which a tag of a Blade component stands alone: it ends blocks as HTML would. */
function withoutComponentLines(text: string, placeholders: readonly Placeholder[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: written } of placeholders) {
    if (!COMPONENT.test(written) || !standsAlone(text, span)) continue;
    parts.push(text.slice(at, span.start), text.slice(span.start, span.end).replace(/[^\r\n]/g, ' '));
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}

/** White space beside a tag that is looked at. */
const MAX_INDENT = 40;

function standsAlone(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - MAX_INDENT), start)) &&
    /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + MAX_INDENT))
  );
}

/** Walks over a syntax tree and tells a writer what it meets. */
class MarkdownReader {
  readonly writer: MarkdownWriter;
  readonly #input: MappedText;
  readonly #tree: Tree;
  readonly #entities = new EntityDecoder();
  readonly #links: LinkFinder;
  /** The links and images around the cursor, those that lead nowhere included. */
  readonly #open: Reference[] = [];
  #inCell = false;

  constructor(input: MappedText, tree: Tree, made: readonly TemplateElement[]) {
    this.#input = input;
    this.#tree = tree;
    this.#links = new LinkFinder(input, tree, this.#entities);
    this.writer = new MarkdownWriter(input, made);
  }

  *read(): Steps<void> {
    const cursor = this.#tree.cursor();
    let stepEnd = UNITS_A_STEP;
    for (;;) {
      if (cursor.from >= stepEnd) {
        stepEnd = cursor.from + UNITS_A_STEP;
        yield;
      }
      if (kindOf(cursor.type).is === 'html-block') yield* this.#readHtml(cursor);
      else if (this.#enter(cursor) && cursor.firstChild()) continue;
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
        this.#inCell = kind.element === 'td';
        this.writer.openBlock(kind.element, from, to, kind.is === 'text');
        return true;
      case 'inline':
        this.writer.open(kind.element, from, to);
        return true;
      case 'code':
        this.writer.openBlock('pre', from, to, false);
        this.writer.openBlock('code', from, to, false);
        return true;
      case 'link':
      case 'image':
        this.#enterReference(this.#links.reference(cursor, kind.is), from, to);
        return true;
      case 'code-span':
        this.#codeSpan(cursor);
        return false;
      default:
        this.#leaf(kind.is, from, to);
        return false;
    }
  }

  *#readHtml(cursor: TreeCursor): Steps<void> {
    for (const { start, end } of piecesOf(cursor)) yield* this.writer.html.readInSteps(start, end);
  }

  #leaf(kind: string, from: number, to: number): void {
    if (kind === 'url') this.#url(from, to);
    else if (kind === 'code-text') this.writer.text(from, to);
    else if (kind === 'definition') this.#definition(from, to);
    else if (kind === 'rule') this.writer.body.open('hr', from, to, []);
    else if (kind === 'autolink') this.#autolink(from, to);
    else if (kind === 'reference-mark') this.#referenceMark(from, to);
    else {
      this.#skip(from, to);
      if (kind === 'break') this.writer.lineBreak(from, to);
      else if (kind === 'html') this.writer.tag(from, to);
      else if (kind === 'escape') this.writer.put(this.#input.text.slice(from + 1, to), from, to);
      else if (kind === 'entity') {
        this.writer.put(this.#entities.decode(this.#input.text.slice(from, to)), from, to);
      }
    }
  }

  #leave(cursor: TreeCursor): void {
    const kind = kindOf(cursor.type);
    const { to } = cursor;
    switch (kind.is) {
      case 'structure':
      case 'text':
        this.writer.closeBlock(kind.element, to);
        return;
      case 'inline':
        this.writer.close(kind.element, to);
        return;
      case 'code':
        this.writer.closeBlock('code', to);
        this.writer.closeBlock('pre', to);
        return;
      case 'link':
      case 'image':
        this.#leaveReference(this.#open.pop(), cursor.from, to);
        return;
    }
  }

  #enterReference(reference: Reference, from: number, to: number): void {
    this.#open.push(reference);
    if (reference.is === 'link') this.writer.open('a', from, to, this.#links.attributes(reference, 'href'));
    else if (reference.is === 'image') this.writer.openImage(from);
    else this.writer.flush(from);
  }

  #leaveReference(reference: Reference | undefined, from: number, to: number): void {
    if (reference?.is === 'link') {
      this.writer.pass(to);
      this.writer.close('a', to);
    } else if (reference?.is === 'image') {
      const text = this.writer.closeImage(to);
      if (!text) return;
      const alt = new MeantAttribute('alt', text, this.#input.span(from + 2, reference.textEnd - 1));
      this.writer.open('img', from, to, [...this.#links.attributes(reference, 'src'), alt]);
    }
  }

  #referenceMark(from: number, to: number): void {
    if (this.#open.at(-1)?.is !== 'literal') this.#skip(from, to);
  }

  #url(from: number, to: number): void {
    const reference = this.#open.at(-1);
    if (reference && from >= reference.textEnd) this.#skip(from, to);
    else this.writer.address(from, to);
  }

  #autolink(from: number, to: number): void {
    this.#skip(from, to);
    const target = writtenTarget(this.#input, from + 1, to - 1);
    this.writer.open('a', from, to, [new MeantAttribute('href', target, this.#input.span(from + 1, to - 1))]);
    this.writer.text(from + 1, to - 1);
    this.writer.close('a', to);
  }

  /** A footnote of one word looks like the definition of a link. */
  #definition(from: number, to: number): void {
    if (this.#input.text.charAt(from + 1) !== '^') return;
    this.writer.openBlock('p', from, to, true);
    this.writer.closeBlock('p', to);
  }

  #codeSpan(cursor: TreeCursor): void {
    const { from, to } = cursor;
    this.#skip(from, to);
    this.writer.open('code', from, to);
    const pieces = codePieces(this.#input.text, piecesOf(cursor), this.#inCell);
    for (const { start, end } of pieces) this.writer.text(start, end);
    this.writer.close('code', to);
  }

  /** Passes over markup; what stands between the text of a link and its address is no text either. */
  #skip(from: number, to: number): void {
    const reference = this.#open.at(-1);
    if (!reference || from < reference.textEnd) this.writer.flush(from);
    this.writer.pass(to);
  }
}
