import type { SyntaxNode } from '@lezer/common';
import { attribute } from '../../draft/attributes.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { elementAs, elementOfComponent, roleOfProperty } from '../components.ts';
import { type Properties, PropertyReader } from './attributes.ts';
import type { NodeRange } from './nodes.ts';
import type { Notes } from './notes.ts';
import type { Outline } from './outline.ts';
import type { Values } from './values.ts';
import type { JsxWriter } from './writer.ts';

/** What reading a part of code needs of the others. */
export interface JsxParts {
  readonly input: MappedText;
  readonly outline: Outline;
  readonly values: Values;
  readonly notes: Notes;
  readonly writer: JsxWriter;
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
      parts.values,
      !parts.outline.hasStyleSheet,
      parts.notes,
    );
  }

  /** A start tag; gives the name of the element that it opens, which is none for what a component does not say of itself. */
  open(tag: SyntaxNode, isClosed: boolean): string {
    const name = tag.firstChild?.nextSibling;
    if (!name?.name.startsWith('JSX')) return '';
    const { notes, writer } = this.#parts;
    const written = this.#source.slice(name.from, name.to);
    const properties = this.#properties.read(tag);
    const isComponent = /^[A-Z]|\./.test(written);
    const known = isComponent ? elementOfComponent(written) : written.toLowerCase();
    if (known === '') return '';
    const element = known && elementAs(known, properties.attributes);
    const attributes = this.#withPossible(element, isComponent, properties, tag);
    const isLink = element === undefined && attribute(attributes, 'href') !== undefined;
    const opened = element ?? (isLink ? 'a' : '');
    if (opened !== '') writer.open(opened, tag, attributes, isClosed && !isLink);
    if (element === undefined) {
      notes.component(tag, name);
      this.#showProperties(tag);
    }
    if (isClosed && isLink) writer.close(opened, tag.to, tag.to);
    return isClosed ? '' : opened;
  }

  /** With what `{...props}` may bring in, and what the library fills in, that rules would miss. */
  #withPossible(
    element: string | undefined,
    isComponent: boolean,
    { attributes, isOpen }: Properties,
    tag: NodeRange,
  ) {
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
