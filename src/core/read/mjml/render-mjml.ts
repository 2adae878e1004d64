import { type MappedText, type Span, TextBuilder } from '../../text/mapped-text.ts';
import { LABELLED_SOCIAL, MJML_FRAMES, MJML_SETTINGS, RAW_IN_SECTION } from './component-table.ts';
import { CopiedPlaces } from './copied-places.ts';
import { PlacedComponent } from './placed-component.ts';
import { type MjmlDefaults, readDefaults } from './settings.ts';
import { type MjmlTag, scanTags, type TagVisitor } from './tag-scanner.ts';
import { shapeOf } from './tag-shapes.ts';
import { writeStartTag } from './write-start-tag.ts';

/**
 * The HTML that MJML becomes, as far as it is seen, with the place of each character: what a component adds stands for its tag,
 * what one of its attributes adds for that attribute, wherever that is said. Text, HTML, comments, style sheets and components
 * that are not MJML’s own stay as they are, and so do `parts`, in order, which template code puts in before MJML is read. Never throws; a component that is not closed ends with what it stands in.
 */
export function renderMjml(input: MappedText, parts: readonly Span[]): RenderedMjml {
  const renderer = new MjmlRenderer(input, readDefaults(input.text), parts);
  scanTags(input.text, renderer);
  return { html: renderer.build(), places: renderer.places };
}

interface RenderedMjml {
  readonly html: MappedText;
  /** Where what stays as it is stands in the HTML. */
  readonly places: CopiedPlaces;
}

/** Bytes of the least page that MJML puts around a mail (mjml 5.4.1, minified). */
export const MJML_PAGE_BYTES = 1700;

/** UTF-16 units of HTML from which on components stay as they are: no mail has so many. */
const MAX_HTML_UNITS = 32 * 1024 * 1024;

/** A component that is open. */
interface OpenComponent {
  readonly name: string;
  /** Absent where it is none of MJML’s own, and stays as it is. */
  readonly component?: PlacedComponent;
  /** The end tags of what it has become. */
  readonly ends: string;
}

class MjmlRenderer implements TagVisitor {
  readonly places = new CopiedPlaces();
  readonly #input: MappedText;
  readonly #defaults: MjmlDefaults;
  readonly #html: TextBuilder;
  readonly #open: OpenComponent[] = [];
  readonly #names = new Map<string, number>();
  /** Offset into the input up to which it is copied or left out. */
  #done = 0;
  /** The element of settings that is being read, which is left out. */
  #settings = '';
  readonly #parts: readonly Span[];
  #nextPart = 0;

  constructor(input: MappedText, defaults: MjmlDefaults, parts: readonly Span[]) {
    this.#input = input;
    this.#parts = parts;
    this.#defaults = defaults;
    this.#html = new TextBuilder(input);
  }

  open(tag: MjmlTag): void {
    const { name, isClosed } = tag;
    // Settings that somebody has not closed yet end with the head.
    if (name === 'mj-body') this.#endSettings(tag.start);
    if (this.#settings !== '') return;
    const isAround = MJML_SETTINGS.get(name);
    if (isAround !== undefined) {
      this.#copyTo(tag.start, tag.end);
      if (isAround && !isClosed) this.#settings = name;
      return;
    }
    const shape = this.#html.length < MAX_HTML_UNITS ? shapeOf(this.#shapeName(tag)) : undefined;
    if (!shape) {
      if (!isClosed) this.#push({ name, ends: '' });
      return;
    }
    const { text } = this.#input;
    const around = this.#open.at(-1)?.component;
    const component = new PlacedComponent(text, tag, shape.component, this.#defaults, around);
    this.#copyTo(tag.start, tag.end);
    for (const one of shape.tags) writeStartTag(this.#html, text, one, component);
    if (isClosed) this.#html.put(shape.ends, tag.end, tag.end);
    else this.#push({ name, component, ends: shape.ends });
  }

  /** What a component is called in the table, where what is around or in it tells more than its name. */
  #shapeName({ name, end, isClosed }: MjmlTag): string {
    if (name === 'mj-raw' && this.#count('mj-section') + this.#count('mj-wrapper') > 0) return RAW_IN_SECTION;
    const { text } = this.#input;
    const isLabelled =
      name === 'mj-social-element' &&
      !isClosed &&
      !text
        .slice(end, end + 200)
        .trimStart()
        .startsWith('</');
    return isLabelled ? LABELLED_SOCIAL : name;
  }

  close(name: string, start: number, end: number): void {
    if (name === 'mj-head') this.#endSettings(start);
    if (this.#settings === name) this.#endSettings(end);
    if (this.#settings !== '') return;
    if (MJML_SETTINGS.has(name)) this.#copyTo(Math.max(start, this.#done), end);
    if (this.#count(name) === 0) return;
    for (let last = this.#pop(); last; last = this.#pop()) {
      if (last.component) this.#copyTo(start, last.name === name ? end : start);
      if (last.name !== name) {
        this.#html.put(last.ends, start, start);
        continue;
      }
      if (last.component) this.#html.put(last.ends, start, end);
      return;
    }
  }

  /** Comments in settings stay: they may be directives. */
  comment(start: number, end: number): void {
    if (this.#settings === '') return;
    this.#copy(start, end);
    this.#done = end;
  }

  /** Words where MJML wants components are left out; a part stands for components. */
  text(start: number, end: number): void {
    const innermost = this.#open.at(-1);
    if (this.#settings !== '' || !innermost || !MJML_FRAMES.has(innermost.name)) return;
    if (this.#input.text.slice(start, end).trim() === '') return;
    // A piece of text may begin within a part that is copied already.
    const from = Math.max(start, this.#done);
    this.#copyTo(from, Math.max(end, from));
    for (
      let part = this.#parts[this.#nextPart];
      part && part.start < end;
      part = this.#parts[++this.#nextPart]
    ) {
      if (part.start < from) continue;
      this.#copy(part.start, part.end);
      this.#done = Math.max(this.#done, part.end);
    }
  }

  build(): MappedText {
    const { length } = this.#input.text;
    this.#copyTo(length, length);
    for (let last = this.#pop(); last; last = this.#pop()) this.#html.put(last.ends, length, length);
    return this.#html.build();
  }

  #endSettings(at: number): void {
    if (this.#settings === '') return;
    this.#settings = '';
    this.#done = at;
  }

  #copyTo(start: number, next: number): void {
    if (this.#settings === '') this.#copy(this.#done, start);
    this.#done = next;
  }

  #copy(start: number, end: number): void {
    this.places.add(start, end, this.#html.length);
    this.#html.copy(start, end);
  }

  #count(name: string): number {
    return this.#names.get(name) ?? 0;
  }

  #push(open: OpenComponent): void {
    this.#open.push(open);
    this.#names.set(open.name, this.#count(open.name) + 1);
  }

  #pop(): OpenComponent | undefined {
    const last = this.#open.pop();
    if (last) this.#names.set(last.name, this.#count(last.name) - 1);
    return last;
  }
}
