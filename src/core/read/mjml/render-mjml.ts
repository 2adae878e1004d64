import { type MappedText, TextBuilder } from '../../text/mapped-text.ts';
import { MJML_SETTINGS } from './component-table.ts';
import { PlacedComponent } from './placed-component.ts';
import { type MjmlDefaults, readDefaults } from './settings.ts';
import { type MjmlTag, scanTags, type TagVisitor } from './tag-scanner.ts';
import { shapesOf, type TagShape } from './tag-shapes.ts';
import { writeStartTag } from './write-start-tag.ts';

/**
 * The HTML that MJML becomes, as far as it is seen, with the place of each character: what a component adds stands for its tag,
 * what one of its attributes adds for that attribute, wherever that is said. Text, HTML, comments, style sheets and components
 * that are not MJML’s own stay as they are. Never throws; a component that is not closed ends with what it stands in.
 */
export function renderMjml(input: MappedText): MappedText {
  const renderer = new MjmlRenderer(input, readDefaults(input.text));
  scanTags(input.text, renderer);
  return renderer.build();
}

/** A component that is open. */
interface OpenComponent {
  readonly component: PlacedComponent;
  /** The end tags of what it has become. */
  readonly ends: string;
}

class MjmlRenderer implements TagVisitor {
  readonly #input: MappedText;
  readonly #defaults: MjmlDefaults;
  readonly #html: TextBuilder;
  readonly #open: OpenComponent[] = [];
  readonly #names = new Map<string, number>();
  /** Offset into the input up to which it is copied or left out. */
  #done = 0;
  /** The element of settings that is being read, which is left out. */
  #settings = '';

  constructor(input: MappedText, defaults: MjmlDefaults) {
    this.#input = input;
    this.#defaults = defaults;
    this.#html = new TextBuilder(input);
  }

  open(tag: MjmlTag): void {
    if (this.#settings !== '') return;
    if (MJML_SETTINGS.has(tag.name)) {
      this.#copyTo(tag.start, tag.end);
      if (!tag.isClosed) this.#settings = tag.name;
      return;
    }
    const found = shapesOf(tag.name);
    if (!found) return;
    const [component, shapes] = found;
    const { text } = this.#input;
    const placed = new PlacedComponent(text, tag, component, this.#defaults, this.#open.at(-1)?.component);
    this.#copyTo(tag.start, tag.end);
    for (const shape of shapes) writeStartTag(this.#html, text, shape, placed);
    // Nothing joins the words before it and in it.
    if (shapes.length === 0) this.#html.put('\n', tag.start, tag.end);
    const ends = endTags(shapes);
    if (tag.isClosed) this.#html.put(ends, tag.end, tag.end);
    else this.#push({ component: placed, ends });
  }

  close(name: string, start: number, end: number): void {
    if (this.#settings !== '') {
      if (name !== this.#settings) return;
      this.#settings = '';
      this.#done = end;
    } else if (this.#count(name) > 0) {
      this.#copyTo(start, end);
      for (let closed = ''; closed !== name; ) {
        const last = this.#pop();
        if (!last) return;
        closed = last.component.tag.name;
        if (closed === name) this.#html.put(last.ends || '\n', start, end);
        else this.#html.put(last.ends, start, start);
      }
    }
  }

  /** Comments in settings stay: they may be directives. */
  comment(start: number, end: number): void {
    if (this.#settings === '') return;
    this.#html.copy(start, end);
    this.#done = end;
  }

  build(): MappedText {
    const { length } = this.#input.text;
    this.#copyTo(length, length);
    for (let last = this.#pop(); last; last = this.#pop()) this.#html.put(last.ends, length, length);
    return this.#html.build();
  }

  #copyTo(start: number, next: number): void {
    if (this.#settings === '') this.#html.copy(this.#done, start);
    this.#done = next;
  }

  #count(name: string): number {
    return this.#names.get(name) ?? 0;
  }

  #push(open: OpenComponent): void {
    const { name } = open.component.tag;
    this.#open.push(open);
    this.#names.set(name, this.#count(name) + 1);
  }

  #pop(): OpenComponent | undefined {
    const last = this.#open.pop();
    if (last) this.#names.set(last.component.tag.name, this.#count(last.component.tag.name) - 1);
    return last;
  }
}

function endTags(shapes: readonly TagShape[]): string {
  let ends = '';
  for (const { name, isVoid } of shapes) {
    if (!isVoid) ends = `</${name}>${ends}`;
  }
  return ends;
}
