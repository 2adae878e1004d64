import { attribute } from '../draft/attributes.ts';
import type { Attribute, Comment, Element, HiddenText, Image, Link, StrayEnd } from '../draft/draft.ts';
import { VALUE } from '../placeholder/placeholder.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';
import { endsParent, isBlock, isNotRendered, isVoid } from './html-elements.ts';
import { isPadding } from './padding.ts';
import { type Style, StyleReader } from './style.ts';
import { isReplacing } from './template-files.ts';
import { type Seen, Visibility } from './visibility.ts';
import { Flow, type Gap } from './whitespace.ts';

/** What a reader found in the body of a draft. */
export interface Body {
  readonly text: MappedText;
  readonly hidden: readonly HiddenText[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly elements: readonly Element[];
  readonly comments: readonly Comment[];
  readonly strayEnds: readonly StrayEnd[];
  readonly styleSheets: readonly MappedText[];
  /** The hidden text that comes before all visible text, without the padding that mail templates put after it. */
  readonly preheader?: MappedText;
  /** Offset into the input where the visible text ends. */
  readonly end: number;
  /** UTF-16 units of `text` before the mail itself: what a template keeps for later. */
  readonly kept: number;
}

/** What is known of a document before it is read. */
export interface Document {
  /** Whether it is the file of a component, whose `<template>` is what is shown. */
  readonly isComponent: boolean;
  /** Offset into the input behind the blocks that a template keeps for later. */
  readonly start: number;
}

const ORDINARY: Document = { isComponent: false, start: 0 };

type Open = { -readonly [Key in keyof Element]: Element[Key] };

interface Frame {
  readonly index: number;
  readonly element: Open;
  /** Offset into the input where the start tag begins. */
  readonly start: number;
  readonly unread: boolean;
  readonly preformatted: boolean;
  /** The text of a hidden element, where it hides and nothing around it does. */
  readonly hidden: Flow | undefined;
  /** Where text goes after the element. */
  readonly outer: Flow;
  readonly outerShrunk: boolean;
  readonly beforeText: boolean;
}

interface OpenLink {
  readonly element: number;
  readonly target: MappedText;
  images: number;
  /** The place of an address that no element surrounds; a range of the visible text. */
  readonly written?: { readonly span: Span; readonly from: number; readonly to: number };
}

/** How `<mj-preview>` is hidden in the HTML that MJML makes of it. */
const PREVIEW: Seen = { hiddenBy: 'display', isShrunk: false };

/** Builds what the recipient sees from the tags and texts a reader meets in source order. */
export class BodyBuilder {
  readonly #input: MappedText;
  readonly #visible: Flow;
  readonly #styles = new StyleReader();
  readonly #frames: Frame[] = [];
  readonly #openNames = new Map<string, number>();
  readonly #elements: Open[] = [];
  readonly #links: OpenLink[] = [];
  readonly #openLinks: number[] = [];
  readonly #images: Image[] = [];
  readonly #hidden: HiddenText[] = [];
  readonly #comments: Comment[] = [];
  readonly #strayEnds: StrayEnd[] = [];
  readonly #styleSheets: MappedText[] = [];
  readonly #hiding = new Visibility();
  #preheader: MappedText | undefined;
  #flow: Flow;
  /** Whether `#flow` is hidden by a font size alone, which an element inside may set anew. */
  #shrunk = false;
  #unread = 0;
  #preformatted = 0;

  readonly #document: Document;
  #kept = -1;

  constructor(input: MappedText, document: Document = ORDINARY) {
    this.#input = input;
    this.#document = document;
    this.#visible = new Flow(input, 0);
    this.#flow = this.#visible;
  }

  /** The text of a `<style>` element; it holds for the elements still to come. */
  styleSheet(css: MappedText): void {
    this.#hiding.read(css.text);
    this.#styleSheets.push(css);
  }

  /** Text as it stands in the input from `start` to `end`. */
  text(start: number, end: number): void {
    if (this.#kept < 0 && start >= this.#document.start) this.#begin();
    if (this.#unread === 0) this.#flow.text(start, end, this.#preformatted > 0);
  }

  /** A decoded text that stands for the input from `start` to `end`. */
  put(text: string, start: number, end: number): void {
    if (this.#unread === 0) this.#flow.put(text, start, end);
  }

  /** An address written out in the text from `start` to `end`, which a mail program makes a link. */
  address(start: number, end: number, target: MappedText): void {
    const from = this.#flow.length;
    this.text(start, end);
    if (this.#flow !== this.#visible || this.#unread > 0 || this.#openLinks.length > 0) return;
    const written = { span: this.#input.span(start, end), from, to: this.#flow.length };
    this.#links.push({ element: -1, target, images: 0, written });
  }

  lineBreak(): void {
    this.#break('\n');
  }

  blockBreak(): void {
    this.#break('\n\n');
  }

  /** A block of no size still holds apart what is shown in it. */
  #break(gap: Gap): void {
    if (this.#unread > 0) return;
    this.#flow.break(gap);
    if (this.#shrunk && this.#flow !== this.#visible) this.#visible.break(gap);
  }

  #begin(): void {
    if (this.#document.start > 0) this.#visible.begin();
    this.#kept = this.#visible.length;
  }

  /** A start tag, or where a Markdown construct begins; `end` is the end of the tag. */
  open(name: string, start: number, end: number, attributes: readonly Attribute[], closed = false): void {
    if (this.#kept < 0 && start >= this.#document.start) this.#begin();
    for (
      let top = this.#frames.at(-1);
      top && endsParent(name, top.element.name);
      top = this.#frames.at(-1)
    ) {
      this.#pop(start);
    }
    if (isBlock(name)) this.blockBreak();
    const style = this.#styles.read(attribute(attributes, 'style')?.text);
    const open = this.#input.span(start, end);
    const element: Open = {
      name,
      open,
      span: open,
      attributes,
      style: style.declarations,
      parent: this.#frames.at(-1)?.index ?? -1,
      from: this.#visible.length,
      to: this.#visible.length,
      closed: closed || isVoid(name),
    };
    const seen = this.#hiding.of(element, style);
    if (seen.hiddenBy) element.hiddenBy = seen.hiddenBy;
    const index = this.#elements.push(element) - 1;
    if (name === 'a' || name === 'area') this.#openLink(index, attributes);
    else if (name === 'img' || name === 'mj-image') this.#image(index, element, attributes);
    else if (name === 'mj-button') this.#openLink(index, attributes);
    else if (name === 'br') this.lineBreak();
    if (!closed && !isVoid(name)) this.#push(index, element, start, style, seen);
    else this.#closeLink(index);
  }

  /** An end tag from `start` to `end`; one that nothing opened is passed over. */
  close(name: string, start: number, end: number): void {
    if ((this.#openNames.get(name) ?? 0) === 0) {
      if (isBlock(name)) this.blockBreak();
      else if (name === 'br') this.lineBreak();
      if (!isVoid(name)) this.#strayEnds.push({ name, span: this.#input.span(start, end) });
      return;
    }
    while (this.#frames.at(-1)?.element.name !== name) this.#pop(start);
    const frame = this.#frames.at(-1);
    if (frame) frame.element.closed = true;
    this.#pop(end);
  }

  comment(start: number, end: number, text: string): void {
    this.#comments.push({ span: this.#input.span(start, end), text });
  }

  build(end: number): Body {
    while (this.#frames.length > 0) this.#pop(end);
    const text = this.#visible.build();
    const elements: readonly Element[] = this.#elements;
    const links = this.#links.map((link) => finishLink(link, text, elements));
    const body = {
      text,
      hidden: this.#hidden,
      links,
      images: this.#images,
      elements,
      comments: this.#comments,
      strayEnds: this.#strayEnds,
      styleSheets: this.#styleSheets,
      end: this.#visible.end,
      kept: Math.max(0, this.#kept),
    };
    return this.#preheader ? { ...body, preheader: this.#preheader } : body;
  }

  #push(index: number, element: Open, start: number, style: Style, seen: Seen): void {
    const { name } = element;
    const unread = this.#isUnread(element);
    const preformatted = name === 'pre' || style.declarations.get('white-space')?.startsWith('pre') === true;
    const [outer, outerShrunk] = [this.#flow, this.#shrunk];
    const beforeText = !this.#visible.isWorded;
    const hidden = this.#redirect(element, start, style, name === 'mj-preview' ? PREVIEW : seen);
    const frame = { index, element, start, unread, preformatted, beforeText, hidden, outer, outerShrunk };
    this.#frames.push(frame);
    this.#openNames.set(name, (this.#openNames.get(name) ?? 0) + 1);
    if (unread) this.#unread++;
    if (preformatted) this.#preformatted++;
  }

  #isUnread({ name, attributes, open }: Open): boolean {
    if (isReplaced(attributes)) {
      // An element that is taken out leaves nothing.
      if (!attributes.some(({ name }) => name.endsWith('remove'))) this.put(VALUE, open.start, open.end);
      return true;
    }
    if (name === 'template' && this.#document.isComponent) return false;
    return isNotRendered(name);
  }

  /** Sends the text to come where it belongs, and gives the flow of hidden text that begins with this element. */
  #redirect(element: Open, start: number, style: Style, seen: Seen): Flow | undefined {
    if (this.#unread > 0) return undefined;
    if (this.#flow !== this.#visible) {
      if (!this.#shrunk) return undefined;
      // Within an element of no size, one that is hidden in another way stays so, whatever size it says.
      if (seen.hiddenBy && !seen.isShrunk) return this.#hide(start, seen);
      const size = this.#hiding.sizeOf(element, style, this.#elements);
      if (size === 'readable') this.#flow = this.#visible;
      if (size !== 'screen') return undefined;
      element.hiddenBy = 'screen';
      return this.#hide(start, { isShrunk: true });
    }
    return seen.hiddenBy ? this.#hide(start, seen) : undefined;
  }

  #hide(start: number, { isShrunk }: Seen): Flow {
    this.#flow = new Flow(this.#input, start);
    this.#shrunk = isShrunk;
    return this.#flow;
  }

  #pop(end: number): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    const { element } = frame;
    const name = element.name;
    this.#openNames.set(name, (this.#openNames.get(name) ?? 1) - 1);
    if (frame.unread) this.#unread--;
    if (frame.preformatted) this.#preformatted--;
    const span = this.#input.span(frame.start, end);
    // One object, where the start tag is all of it: a draft may have a hundred thousand.
    if (span.end !== element.open.end) element.span = span;
    element.to = this.#visible.length;
    if (name === 'a' || name === 'mj-button') this.#closeLink(frame.index);
    this.#flow = frame.outer;
    this.#shrunk = frame.outerShrunk;
    if (frame.hidden) this.#endHidden(frame, frame.hidden);
    if (isBlock(name)) this.blockBreak();
  }

  #endHidden(frame: Frame, flow: Flow): void {
    if (!flow.isFilled) return;
    const text = flow.build();
    const shown = withoutPadding(text);
    if (shown.text === '') return;
    // An element of no size may hold the mail's own text, in elements with sizes of their own.
    if (frame.beforeText && !this.#visible.isWorded && !this.#preheader) {
      this.#preheader = shown;
      return;
    }
    if (frame.element.hiddenBy) this.#hidden.push({ text, by: frame.element.hiddenBy, element: frame.index });
  }

  #openLink(element: number, attributes: readonly Attribute[]): void {
    const target = attribute(attributes, 'href')?.value;
    if (!target) return;
    this.#openLinks.push(this.#links.push({ element, target, images: 0 }) - 1);
  }

  #closeLink(element: number): void {
    const index = this.#openLinks.at(-1);
    const link = index === undefined ? undefined : this.#links[index];
    if (!link || link.element !== element) return;
    this.#openLinks.pop();
  }

  #image(index: number, element: Element, attributes: readonly Attribute[]): void {
    const link = this.#openLinks.at(-1) ?? -1;
    const open = this.#links[link];
    if (open) open.images++;
    const source = attribute(attributes, 'src')?.value;
    const alt = attribute(attributes, 'alt')?.value;
    const width = pixels(attribute(attributes, 'width')?.text ?? element.style.get('width'));
    const height = pixels(attribute(attributes, 'height')?.text ?? element.style.get('height'));
    this.#images.push({
      span: element.open,
      link,
      element: index,
      ...(source && { source }),
      ...(alt && { alt }),
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
    });
  }
}

/** Whether what stands in an element is there for its author alone. */
function isReplaced(attributes: readonly Attribute[]): boolean {
  for (const { name } of attributes) {
    if (isReplacing(name)) return true;
  }
  return false;
}

function finishLink(link: OpenLink, body: MappedText, elements: readonly Element[]): Link {
  const element = link.written ?? elements[link.element];
  const from = element?.from ?? 0;
  const text = trimmed(body, from, element?.to ?? from);
  const span: Span = element?.span ?? link.target.span(0, 0);
  return { span, target: link.target, text, images: link.images, element: link.element };
}

/** The part of a text from `from` to `to`, without white space at its ends. */
export function trimmed(text: MappedText, from: number, to: number): MappedText {
  const part = text.text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  return text.slice(start, Math.max(start, from + part.trimEnd().length));
}

function withoutPadding(text: MappedText): MappedText {
  let start = 0;
  let end = text.text.length;
  while (start < end && isPadding(text.text.charAt(start))) start++;
  while (end > start && isPadding(text.text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function pixels(value: string | undefined): number | undefined {
  if (value === undefined || value.includes('%')) return undefined;
  const number = Number.parseFloat(value);
  return Number.isFinite(number) ? number : undefined;
}
