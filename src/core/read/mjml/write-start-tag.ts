import type { TextBuilder } from '../../text/mapped-text.ts';
import type { AttributeValue, PlacedComponent } from './placed-component.ts';
import { iconOf, sharePage } from './social-networks.ts';
import type { AttributePlace } from './tag-scanner.ts';
import type { Pattern, TagShape } from './tag-shapes.ts';

/** Writes one of the start tags that a component becomes. `text` is what the places of its attributes are offsets into. */
export function writeStartTag(
  html: TextBuilder,
  text: string,
  shape: TagShape,
  component: PlacedComponent,
): void {
  new TagWriter(html, text, component).write(shape);
}

class TagWriter {
  readonly #html: TextBuilder;
  readonly #text: string;
  readonly #component: PlacedComponent;

  constructor(html: TextBuilder, text: string, component: PlacedComponent) {
    this.#html = html;
    this.#text = text;
    this.#component = component;
  }

  write({ name, attributes, before }: TagShape): void {
    this.#stand(`${before}<${name}`);
    for (const attribute of attributes) {
      if (attribute.name === 'style') this.#writeStyle(attribute.patterns);
      else if (attribute.name === 'class') this.#writeClasses(attribute.patterns);
      else for (const pattern of attribute.patterns) this.#writeAttribute(attribute.name, pattern);
    }
    this.#stand('>');
  }

  #writeAttribute(name: string, [literal = '', reference]: Pattern): void {
    if (reference === undefined) {
      this.#stand(` ${name}="${literal}"`);
      return;
    }
    const value = this.#component.value(reference);
    const isSocial = this.#component.tag.name === 'mj-social-element';
    if (value === undefined) {
      const icon =
        isSocial && name === 'src' ? iconOf(this.#textOf(this.#component.value('name') ?? '')) : undefined;
      if (icon !== undefined) this.#stand(` src="${icon}"`);
    } else if (typeof value === 'string') this.#stand(` ${name}="${value}"`);
    else if (name !== 'href') this.#copyValue(name, value);
    else {
      const page = isSocial ? sharePage(this.#textOf(this.#component.value('name') ?? '')) : undefined;
      const base =
        this.#component.tag.name === 'mj-navbar-link' ? this.#component.value('base-url') : undefined;
      this.#copyValue(name, value, page ?? [this.#textOf(base ?? ''), '']);
    }
  }

  /** A value as it is written, between quotes that are not in it. */
  #copyValue(name: string, place: AttributePlace, [before, behind] = NOTHING): void {
    const { nameStart, start, end, close } = place;
    const quote = this.#text.slice(start, end).includes('"') ? "'" : '"';
    put(this.#html, ` ${name}=${quote}`, nameStart, start);
    put(this.#html, before, start, end);
    this.#html.copy(start, end);
    put(this.#html, behind, start, end);
    put(this.#html, quote, end, close);
  }

  #writeClasses(patterns: readonly Pattern[]): void {
    for (const [literal = '', reference] of patterns) {
      const values = reference === undefined ? [] : this.#component.cssClasses();
      const [only] = values;
      if (literal === '' && values.length === 1 && only !== undefined && typeof only !== 'string')
        this.#copyValue('class', only);
      else if (literal !== '' || values.length > 0) {
        const classes = [literal.trim(), ...values.map((value) => this.#textOf(value))].filter(Boolean);
        this.#stand(` class="${classes.join(' ')}"`);
      }
    }
  }

  /** Each declaration stands for the attribute whose value it has; those come last, for they are what an author can change. */
  #writeStyle(patterns: readonly Pattern[]): void {
    const declarations = patterns.map((pattern) => this.#declaration(pattern));
    const set = declarations.flatMap(([text, place]) => (text !== undefined && !place ? `${text};` : []));
    const isEmpty = declarations.every(([text]) => text === undefined);
    if (isEmpty) return;
    this.#stand(` style="${set.join('')}`);
    for (const [text, place] of declarations) {
      if (text !== undefined && place) put(this.#html, `${text};`, place.nameStart, place.close);
    }
    this.#stand('"');
  }

  #declaration(pattern: Pattern): readonly [text: string | undefined, place: AttributePlace | undefined] {
    let text = pattern[0] ?? '';
    let place: AttributePlace | undefined;
    for (let at = 1; at < pattern.length; at += 2) {
      const value = this.#component.value(pattern[at] ?? '');
      if (value === undefined) return [undefined, undefined];
      if (typeof value !== 'string') place = value;
      text += this.#textOf(value).replaceAll('"', "'") + (pattern[at + 1] ?? '');
    }
    return [text, place];
  }

  #textOf(value: AttributeValue): string {
    return typeof value === 'string' ? value : this.#text.slice(value.start, value.end);
  }

  /** A text that stands for the component’s tag. */
  #stand(text: string): void {
    const { start, end } = this.#component.tag;
    put(this.#html, text, start, end);
  }
}

const NOTHING: readonly [string, string] = ['', ''];

/** Puts a text that stands for all of a range: one of its length would stand for it letter by letter. */
function put(html: TextBuilder, text: string, start: number, end: number): void {
  const head = text.length === end - start && text.length > 1 ? 1 : 0;
  html.put(text.slice(0, head), start, end);
  html.put(text.slice(head), start, end);
}
