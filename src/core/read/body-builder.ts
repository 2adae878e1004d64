import { attribute } from '../draft/attributes.ts';
import type { Attribute, Comment, StrayEnd } from '../draft/draft.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';
import type { Body } from './body.ts';
import { BodyText, type DocumentOutline } from './body-text.ts';
import { endsParent, isBlock, isVoid } from './html-elements.ts';
import { LinksAndImages } from './links-and-images.ts';
import { ElementEdges, type TemplateElement } from './made-elements.ts';
import { type OpenElement, OpenElements } from './open-elements.ts';
import { StyleReader } from './style.ts';
import { Visibility } from './visibility.ts';

const ORDINARY: DocumentOutline = { isComponent: false, start: 0 };

/** Builds what the recipient sees from the tags and texts a reader meets in source order. */
export class BodyBuilder {
  readonly #input: MappedText;
  readonly #text: BodyText;
  readonly #visibility = new Visibility();
  readonly #styles = new StyleReader();
  readonly #open = new OpenElements();
  readonly #elements: OpenElement[] = [];
  readonly #links = new LinksAndImages();
  readonly #comments: Comment[] = [];
  readonly #strayEnds: StrayEnd[] = [];
  readonly #styleSheets: MappedText[] = [];
  readonly #made: ElementEdges;

  /** `made`: the elements that template code makes, which no reader meets. */
  constructor(
    input: MappedText,
    document: DocumentOutline = ORDINARY,
    made: readonly TemplateElement[] = [],
  ) {
    this.#input = input;
    this.#made = new ElementEdges(made);
    this.#text = new BodyText(input, document, this.#visibility);
  }

  /** The text of a `<style>` element; it holds for the elements still to come. */
  styleSheet(css: MappedText): void {
    this.#visibility.read(css.text);
    this.#styleSheets.push(css);
  }

  /** Text as it stands in the input from `start` to `end`. */
  text(start: number, end: number): void {
    const from = this.#reach(start, end);
    this.#copy(from, end);
  }

  /** A decoded text that stands for the input from `start` to `end`. */
  put(text: string, start: number, end: number): void {
    this.#reach(start, start);
    this.#text.put(text, start, end);
  }

  /** An address written out in the text from `start` to `end`, which a mail program makes a link. */
  address(start: number, end: number, target: MappedText): void {
    const from = this.#text.length;
    this.text(start, end);
    if (!this.#text.isSeen || this.#links.isInLink) return;
    this.#links.address(target, { span: this.#input.span(start, end), from, to: this.#text.length });
  }

  lineBreak(): void {
    this.#text.break('\n');
  }

  blockBreak(): void {
    this.#text.break('\n\n');
  }

  /** A start tag, or where a Markdown construct begins; `end` is the end of the tag. */
  open(name: string, start: number, end: number, attributes: readonly Attribute[], closed = false): void {
    this.#reach(start, start);
    this.#begin(name, { start, end }, attributes, closed);
  }

  /** An end tag from `start` to `end`; one that nothing opened is passed over. */
  close(name: string, start: number, end: number): void {
    this.#endMade(start);
    if (!this.#open.has(name)) {
      if (isBlock(name)) this.blockBreak();
      else if (name === 'br') this.lineBreak();
      if (!isVoid(name)) this.#strayEnds.push({ name, span: this.#input.span(start, end) });
      return;
    }
    this.#end(name, start, end);
  }

  comment(start: number, end: number, text: string): void {
    this.#comments.push({ span: this.#input.span(start, end), text });
  }

  build(end: number): Body {
    this.#endMade(end);
    while (this.#open.innermost) this.#pop(end);
    const text = this.#text.build();
    return {
      ...text,
      links: this.#links.links(text.text, this.#elements),
      images: this.#links.images,
      elements: this.#elements,
      comments: this.#comments,
      strayEnds: this.#strayEnds,
      styleSheets: this.#styleSheets,
    };
  }

  #copy(start: number, end: number): void {
    this.#text.reach(start);
    this.#text.copy(start, end);
  }

  /** Begins and ends the elements of template code from `start` up to `end`, with the text between their edges; gives the last of these. */
  #reach(start: number, end: number): number {
    let from = start;
    for (let edge = this.#made.next(from, end); edge; edge = this.#made.next(from, end)) {
      this.#copy(from, edge.at);
      from = edge.at;
      if (edge.opened) this.#begin(edge.opened.name, edge.opened.tag, edge.opened.attributes, false);
      else if (edge.closed) this.#closeMade(edge.closed);
    }
    return from;
  }

  /** Ends the elements of template code that have ended where `at` is. */
  #endMade(at: number): void {
    for (let made = this.#made.ended(at); made; made = this.#made.ended(at)) this.#closeMade(made);
  }

  #closeMade({ name, tag, to }: TemplateElement): void {
    if (this.#open.has(name)) this.#end(name, to, Math.max(tag.end, to));
  }

  #begin(name: string, tag: Span, attributes: readonly Attribute[], closed: boolean): void {
    const { start, end } = tag;
    this.#text.reach(start);
    while (endsParent(name, this.#open.innermost?.element.name ?? '')) this.#pop(start);
    if (isBlock(name)) this.blockBreak();
    const style = this.#styles.read(attribute(attributes, 'style')?.text);
    const open = this.#input.span(start, end);
    const element: OpenElement = {
      name,
      open,
      span: open,
      attributes,
      style: style.declarations,
      parent: this.#open.innermost?.index ?? -1,
      from: this.#text.length,
      to: this.#text.length,
      closed: closed || isVoid(name),
    };
    const seen = this.#visibility.of(element, style);
    if (seen.hiddenBy) element.hiddenBy = seen.hiddenBy;
    const index = this.#elements.push(element) - 1;
    this.#links.open(index, element);
    if (name === 'br') this.lineBreak();
    if (element.closed) this.#links.close(index);
    else {
      const opened = { index, element, start, tagEnd: end };
      this.#open.push(opened);
      this.#text.enter(opened, style, seen, this.#elements);
    }
  }

  #end(name: string, start: number, end: number): void {
    while (this.#open.innermost?.element.name !== name) this.#pop(start);
    const { innermost } = this.#open;
    if (innermost) innermost.element.closed = true;
    this.#pop(end);
  }

  #pop(end: number): void {
    const opened = this.#open.pop();
    if (!opened) return;
    const { element, index, start } = opened;
    const span = this.#input.span(start, end);
    // One object, where the start tag is all of it: a draft may have a hundred thousand.
    if (span.end !== element.open.end) element.span = span;
    element.to = this.#text.length;
    this.#links.close(index);
    this.#text.leave();
    if (isBlock(element.name)) this.blockBreak();
  }
}
