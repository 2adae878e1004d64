import type { HiddenText } from '../draft/draft.ts';
import { VALUE } from '../placeholder/placeholder.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Body } from './body.ts';
import { isNotRendered } from './html-elements.ts';
import type { OpenElement, Opened } from './open-elements.ts';
import { withoutPadding } from './padding.ts';
import type { Style } from './style.ts';
import { isReplaced } from './template-files.ts';
import type { Seen, Visibility } from './visibility.ts';
import { Flow, type Gap } from './whitespace.ts';

/** What is known of a document before it is read. */
export interface DocumentOutline {
  /** Whether it is the file of a component, whose `<template>` is what is shown. */
  readonly isComponent: boolean;
  /** Offset into the input behind the blocks that a template keeps for later. */
  readonly start: number;
}

/** What an element does to the text in it, and what is to be as before when it ends. */
interface TextFrame {
  readonly opened: Opened;
  readonly isUnread: boolean;
  readonly isPreformatted: boolean;
  /** The text of a hidden element, where it hides and nothing around it does. */
  readonly hidden: Flow | undefined;
  /** Where text goes after the element. */
  readonly outer: Flow;
  readonly outerShrunk: boolean;
  readonly beforeText: boolean;
}

/** How `<mj-preview>` is hidden in the HTML that MJML makes of it. */
const PREVIEW: Seen = { hiddenBy: 'display', isShrunk: false };

/** Parts what is read from what is hidden and what is no text at all. */
export class BodyText {
  readonly #input: MappedText;
  readonly #document: DocumentOutline;
  readonly #visibility: Visibility;
  readonly #visible: Flow;
  readonly #frames: TextFrame[] = [];
  readonly #hidden: HiddenText[] = [];
  #preheader: MappedText | undefined;
  /** Where text goes now: `#visible`, or a hidden one. */
  #flow: Flow;
  /** Whether `#flow` is hidden by a font size alone, which an element inside may set anew. */
  #shrunk = false;
  #unread = 0;
  #preformatted = 0;
  #kept = -1;

  constructor(input: MappedText, document: DocumentOutline, visibility: Visibility) {
    this.#input = input;
    this.#document = document;
    this.#visibility = visibility;
    this.#visible = new Flow(input, 0);
    this.#flow = this.#visible;
  }

  /** UTF-16 units of visible text so far. */
  get length(): number {
    return this.#visible.length;
  }

  /** Whether text that came now would be seen. */
  get isSeen(): boolean {
    return this.#flow === this.#visible && this.#unread === 0;
  }

  /** Reading has come to `start` in the input: the mail itself may begin here. */
  reach(start: number): void {
    if (this.#kept >= 0 || start < this.#document.start) return;
    if (this.#document.start > 0) this.#visible.begin();
    this.#kept = this.#visible.length;
  }

  /** Text as it stands in the input from `start` to `end`. */
  copy(start: number, end: number): void {
    if (this.#unread === 0) this.#flow.text(start, end, this.#preformatted > 0);
  }

  /** A decoded text that stands for the input from `start` to `end`. */
  put(text: string, start: number, end: number): void {
    if (this.#unread === 0) this.#flow.put(text, start, end);
  }

  /** A block of no size still holds apart what is shown in it. */
  break(gap: Gap): void {
    if (this.#unread > 0) return;
    this.#flow.break(gap);
    if (this.#shrunk && this.#flow !== this.#visible) this.#visible.break(gap);
  }

  /** An element begins, the last of `elements`: text goes where it says until it is left. */
  enter(opened: Opened, style: Style, seen: Seen, elements: readonly OpenElement[]): void {
    const { name } = opened.element;
    const isUnread = this.#isUnread(opened);
    const isPreformatted =
      name === 'pre' || style.declarations.get('white-space')?.startsWith('pre') === true;
    const [outer, outerShrunk] = [this.#flow, this.#shrunk];
    const beforeText = !this.#visible.isWorded;
    const hidden = this.#redirect(opened, style, name === 'mj-preview' ? PREVIEW : seen, elements);
    this.#frames.push({ opened, isUnread, isPreformatted, hidden, outer, outerShrunk, beforeText });
    if (isUnread) this.#unread++;
    if (isPreformatted) this.#preformatted++;
  }

  /** The element that was entered last ends. */
  leave(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    if (frame.isUnread) this.#unread--;
    if (frame.isPreformatted) this.#preformatted--;
    this.#flow = frame.outer;
    this.#shrunk = frame.outerShrunk;
    if (frame.hidden) this.#endHidden(frame, frame.hidden);
  }

  build(): Pick<Body, 'text' | 'hidden' | 'preheader' | 'end' | 'kept'> {
    return {
      text: this.#visible.build(),
      hidden: this.#hidden,
      ...(this.#preheader && { preheader: this.#preheader }),
      end: this.#visible.end,
      kept: Math.max(0, this.#kept),
    };
  }

  #isUnread({ element: { name, attributes }, start, tagEnd }: Opened): boolean {
    if (isReplaced(attributes)) {
      // An element that is taken out leaves nothing.
      const isTakenOut =
        name === 'title' || isNotRendered(name) || attributes.some((one) => one.name.endsWith('remove'));
      if (!isTakenOut) this.put(VALUE, start, tagEnd);
      return true;
    }
    if (name === 'template' && this.#document.isComponent) return false;
    return isNotRendered(name);
  }

  /** Sends the text to come where it belongs, and gives the flow of hidden text that begins with this element. */
  #redirect(
    { element, start }: Opened,
    style: Style,
    seen: Seen,
    elements: readonly OpenElement[],
  ): Flow | undefined {
    if (this.#unread > 0) return undefined;
    if (this.#flow !== this.#visible) {
      if (!this.#shrunk) return undefined;
      // Within an element of no size, one that is hidden in another way stays so, whatever size it says.
      if (seen.hiddenBy && !seen.isShrunk) return this.#hide(start, seen);
      const size = this.#visibility.sizeOf(element, style, elements);
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

  #endHidden({ opened: { element, index }, beforeText }: TextFrame, flow: Flow): void {
    if (!flow.isFilled) return;
    const text = flow.build();
    const shown = withoutPadding(text);
    if (shown.text === '') return;
    // An element of no size may hold the mail's own text, in elements with sizes of their own.
    if (beforeText && !this.#visible.isWorded && !this.#preheader) {
      this.#preheader = shown;
      return;
    }
    if (element.hiddenBy) this.#hidden.push({ text, by: element.hiddenBy, element: index });
  }
}
