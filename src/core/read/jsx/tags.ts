import type { SyntaxNode } from '@lezer/common';
import { attribute } from '../../draft/attributes.ts';
import type { Attribute } from '../../draft/draft.ts';
import { VALUE } from '../../placeholder/placeholder.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { elementAs, elementOfComponent, roleOfProperty } from '../components.ts';
import { type Properties, PropertyReader } from './attributes.ts';
import type { NodeRange } from './nodes.ts';
import type { Notes } from './notes.ts';
import type { Outline } from './outline.ts';
import type { Repeats } from './repeats.ts';
import { Values } from './values.ts';
import type { JsxWriter } from './writer.ts';

/** What reading a part of code needs of the others. */
export interface JsxParts {
  readonly input: MappedText;
  readonly outline: Outline;
  readonly values: Values;
  readonly notes: Notes;
  readonly writer: JsxWriter;
  readonly repeats: Repeats;
}

/** Reads start tags: the elements that they open, and what components show. */
export class TagReader {
  readonly #source: string;
  readonly #parts: JsxParts;
  readonly #properties: PropertyReader;

  constructor(parts: JsxParts) {
    this.#source = parts.input.text;
    this.#parts = parts;
    this.#properties = new PropertyReader(
      parts.input,
      new Values(parts.input.text, parts.outline, parts.repeats),
      !parts.outline.hasStyleSheet,
      parts.notes,
    );
  }

  /** A start tag; gives the name of the element that it opens, which is none for what a component does not say of itself. */
  open(tag: SyntaxNode, isClosed: boolean): string {
    const name = tag.firstChild?.nextSibling;
    if (!name?.name.startsWith('JSX')) return '';
    const { notes, repeats, writer } = this.#parts;
    const { element, attributes } = this.#read(tag, name);
    if (element === '') return '';
    const isLink = element === undefined && attribute(attributes, 'href') !== undefined;
    const opened = element ?? (isLink ? 'a' : '');
    const before = writer.texts;
    if (opened === 'a' || opened === 'img') repeats.opened(tag);
    if (opened !== '') writer.open(opened, tag, attributes, isClosed && !isLink);
    if (element === undefined) {
      notes.component(tag, name);
      this.#showProperties(tag);
    }
    if (isClosed && isLink) {
      // What the link says is in the component’s own file.
      if (writer.texts === before) writer.put(VALUE, tag.from, tag.to);
      writer.close(opened, tag.to, tag.to);
    }
    if (isClosed && opened === 'a') repeats.closed(opened, true);
    return isClosed ? '' : opened;
  }

  /** The start tag of a link or an image once more, for another item of the list that is being read. */
  again(tag: SyntaxNode): void {
    const name = tag.firstChild?.nextSibling;
    if (!name) return;
    const { element = 'a', attributes } = this.#read(tag, name);
    this.#parts.writer.open(element, tag, attributes, element === 'img');
  }

  /** The element that a start tag opens: none, an empty one, or, where its component does not say, nothing. */
  #read(
    tag: SyntaxNode,
    { from, to }: NodeRange,
  ): { readonly element: string | undefined; readonly attributes: readonly Attribute[] } {
    const written = this.#source.slice(from, to);
    const properties = this.#properties.read(tag);
    const isComponent = /^[A-Z]|\./.test(written);
    const known = isComponent ? elementOfComponent(written) : written.toLowerCase();
    const element = known && elementAs(known, properties.attributes);
    return { element, attributes: this.#withPossible(element, isComponent, properties, tag) };
  }

  /** With what `{...props}` may bring in, and what the library fills in, that rules would miss. */
  #withPossible(
    element: string | undefined,
    isComponent: boolean,
    { attributes, isOpen }: Properties,
    tag: NodeRange,
  ): readonly Attribute[] {
    const names = isOpen ? (POSSIBLE.get(element ?? '') ?? []) : [];
    const missing = names.filter((name) => !attribute(attributes, name));
    const possible = missing.map((name) => this.#properties.possible(name, tag));
    const isFilled =
      this.#parts.outline.fillsAlt && element === 'img' && isComponent && !missing.includes('alt');
    const filled = isFilled && !attribute(attributes, 'alt') ? [this.#properties.empty('alt', tag)] : [];
    return [...attributes, ...possible, ...filled];
  }

  /** The texts that the author’s own component is given. */
  #showProperties(tag: SyntaxNode): void {
    const { values, writer } = this.#parts;
    for (const property of tag.getChildren('JSXAttribute')) {
      const name = property.firstChild;
      const role = name && roleOfProperty(this.#source.slice(name.from, name.to));
      const node = property.lastChild;
      const literal = node?.name === 'JSXEscape' ? (node.firstChild?.nextSibling ?? null) : node;
      const pieces = role && literal && values.literal(literal);
      if (!pieces) continue;
      if (role === 'preview') writer.writePreview(literal.from, pieces);
      else writer.writeBlock(pieces);
    }
  }
}

/** The properties of elements that matter most, and that an open list of properties may bring. */
const POSSIBLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['img', ['src', 'alt']],
]);
