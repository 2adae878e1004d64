import { attribute } from '../../draft/attributes.ts';
import type { Attribute, Editable } from '../../draft/draft.ts';
import { type Placeholder, VALUE } from '../../placeholder/placeholder.ts';
import { type MappedText, type Span, TextBuilder } from '../../text/mapped-text.ts';
import type { AttributeReader } from '../attribute-reader.ts';
import { elementAs, roleOfProperty } from '../components.ts';
import { MeantAttribute } from '../meant-attribute.ts';
import { withoutStandIns } from '../template-files.ts';
import {
  asWritten,
  type BoundAttribute,
  boundAttribute,
  filledIn,
  shorthandName,
} from './bound-attributes.ts';
import { withClassStyle } from './class-style.ts';
import type { ComponentFile } from './component-file.ts';
import type { TagMeaning } from './tag-names.ts';

/** A start tag as the tokenizer meets it; offsets are into the input. */
interface MetTag {
  /** As an element of HTML. */
  readonly name: string;
  readonly start: number;
  /** Where its name ends. */
  readonly nameEnd: number;
  readonly end: number;
  readonly attributes: AttributeReader;
  readonly isClosed: boolean;
}

/** What a start tag is to a reader of the mail. */
export interface ReadTag {
  /** The element that it opens; none where it is empty. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly isComponent: boolean;
  /** Where texts stand in the input that the component is given, to be shown. */
  readonly texts: readonly Span[];
  /** The same of a text that is shown in the inbox. */
  readonly preview?: Span;
  /** Whether something that is not in the file stands there. */
  readonly isSlot: boolean;
}

/** What an element needs, and `{...rest}` may bring in. */
const POSSIBLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['img', ['src', 'alt']],
]);
/** Attributes that hold no code. */
const PLAIN = /^(?!v-)[a-z][a-z-]*$/;

/** Reads the tags of a file of components, and notes what nobody knows before it is rendered and what fixes may change. */
export class ComponentTags {
  /** Places in the input. */
  readonly placeholders: Placeholder[] = [];
  /** Places in the source, in order. */
  readonly editable: Editable[] = [];
  readonly #file: ComponentFile;
  readonly #source: MappedText;
  readonly #input: MappedText;
  /** What the open components of a name opened. */
  readonly #opened = new Map<string, string[]>();

  /** `input` is the source as it is read, with its placeholders hidden. */
  constructor(file: ComponentFile, source: MappedText, input: MappedText) {
    this.#file = file;
    this.#source = source;
    this.#input = input;
  }

  /** Whether a slash closes any tag. */
  get closesAny(): boolean {
    return this.#file.isCode;
  }

  /** Whether fixes may change nothing but `editable`. */
  get isProtected(): boolean {
    return this.#file.isProtected;
  }

  open(tag: MetTag): ReadTag {
    const written = this.#source.text.slice(tag.start + 1, tag.nameEnd);
    const meaning = this.#file.names(written);
    const bound = this.#bound(tag, meaning);
    const given = addressed(
      [...bound.map((one) => one.attribute), ...this.#filledIn(tag)],
      meaning?.is === 'own',
    );
    const name = meaning ? nameOf(meaning, given) : tag.name;
    if (meaning?.is === 'own' || meaning?.is === 'slot') this.#noteTag(tag, meaning.is);
    if (meaning && !tag.isClosed) this.#push(written, name);
    const attributes = [...given, ...this.#possible(name, given, tag), ...this.#added(name, given, tag)];
    return {
      name,
      // Of one of the author’s, its own file says the rest of how it looks.
      attributes: this.#file.hasTailwind && meaning?.is !== 'own' ? withClassStyle(attributes) : attributes,
      isComponent: meaning !== undefined,
      ...(meaning && isGiven(meaning, name) ? shownTexts(bound) : { texts: [] }),
      isSlot: meaning?.is === 'slot',
    };
  }

  /** What an end tag closes, whose name stands from `start` to `end`: empty for nothing, and nothing where it is HTML’s own. */
  close(start: number, end: number): string | undefined {
    const written = this.#source.text.slice(start, end);
    return this.#opened.get(written)?.pop() ?? (this.#file.names(written) && '');
  }

  /** A piece of text between tags. */
  text(start: number, end: number): void {
    if (!this.#file.isProtected) return;
    const span = this.#input.span(start, end);
    const last = this.editable.at(-1);
    const isNext = last?.as === 'text' && last.end === span.start;
    if (isNext) this.editable.pop();
    this.editable.push({ start: isNext ? last.start : span.start, end: span.end, as: 'text', quote: '' });
  }

  #push(written: string, name: string): void {
    const same = this.#opened.get(written);
    if (same) same.push(name);
    else this.#opened.set(written, [name]);
  }

  /** The attributes that are written; the code of one is a placeholder, unless it is a text. */
  #bound({ attributes }: MetTag, meaning: TagMeaning | undefined): readonly BoundAttribute[] {
    const { binds } = this.#file;
    const isBinding = binds === 'any' || (binds === 'components' && meaning?.is === 'own');
    const read = isBinding
      ? attributes.attributes.map((written) => boundAttribute(this.#input, written))
      : withoutStandIns(attributes.attributes).map(asWritten);
    for (const one of read) if (isUnknown(one)) this.#note('value', one.place);
    if (this.#file.isProtected) for (const one of read) this.#noteEditable(one);
    return read;
  }

  #noteEditable({ attribute, inside, quote, isCode }: BoundAttribute): void {
    if (!inside || quote === '' || !(isCode || PLAIN.test(attribute.name))) return;
    const span = this.#input.span(inside.start, inside.end);
    this.editable.push({ ...span, as: isCode ? 'binding' : 'attribute', quote });
  }

  /** Those that placeholders in the place of attributes name. */
  #filledIn({ attributes }: MetTag): readonly Attribute[] {
    return attributes.filledIn.flatMap((place) => {
      const name = shorthandName(this.#source.text.slice(place.start, place.end));
      return name === undefined ? [] : [filledIn(this.#input, name, place)];
    });
  }

  /** Those that a list of attributes may bring in, which rules would miss. */
  #possible(
    name: string,
    given: readonly Attribute[],
    { attributes, start, end }: MetTag,
  ): readonly Attribute[] {
    const isOpen =
      this.#file.isCode &&
      (attributes.filledIn.some((place) => !shorthandName(this.#source.text.slice(place.start, place.end))) ||
        attribute(given, 'v-bind') !== undefined);
    if (!isOpen) return [];
    const missing = POSSIBLE.get(name)?.filter((one) => !attribute(given, one)) ?? [];
    return missing.map((one) => filledIn(this.#input, one, { start, end }));
  }

  /** What the tool adds to elements that lack it. */
  #added(name: string, given: readonly Attribute[], { start, end }: MetTag): readonly Attribute[] {
    const [added, value] = this.#file.adds.get(name) ?? [];
    if (added === undefined || value === undefined || attribute(given, added)) return [];
    const builder = new TextBuilder(this.#input);
    builder.put(value, start, end);
    const written = value === '' ? this.#input.slice(end, end) : builder.build();
    return [new MeantAttribute(added, written, this.#input.span(start, end))];
  }

  #noteTag({ start, nameEnd, end }: MetTag, is: 'own' | 'slot'): void {
    if (is === 'slot') this.#note('value', { start, end });
    else this.#note('logic', { start, end: nameEnd });
  }

  #note(kind: Placeholder['kind'], span: Span): void {
    this.placeholders.push({ span, kind, text: this.#source.text.slice(span.start, span.end) });
  }
}

/** Whether a value is code. The name of a style in one, such as `footer`, says nothing of what is shown. */
function isUnknown({ attribute: { name, text }, inside }: BoundAttribute): boolean {
  return !inside || (name === 'style' && text.includes(VALUE));
}

/** The attributes with that of a link, where a component of the author’s calls it otherwise. */
function addressed(attributes: readonly Attribute[], isOwn: boolean): readonly Attribute[] {
  const url = isOwn && !attribute(attributes, 'href') ? attribute(attributes, 'url') : undefined;
  return url ? [...attributes, new MeantAttribute('href', url.value, url.span, url.written)] : attributes;
}

/** Whether a component may show what it is given as attributes. */
function isGiven({ is }: TagMeaning, name: string): boolean {
  return is === 'own' || is === 'filling' || name === 'mj-preview';
}

/** The element that a component is; empty for none. One of the author’s is a link where it leads somewhere. */
function nameOf(meaning: TagMeaning, attributes: readonly Attribute[]): string {
  if (meaning.is === 'slot' || meaning.is === 'filling') return '';
  if (meaning.is === 'library') return elementAs(meaning.element, attributes);
  if (attribute(attributes, 'href')) return 'a';
  if (/^(?:Preheader|Preview|PreviewText)$/.test(meaning.component)) return 'mj-preview';
  return /^(?:Img|Image)$/.test(meaning.component) && attribute(attributes, 'src') ? 'img' : '';
}

/** The texts that a component is given as attributes. */
function shownTexts(bound: readonly BoundAttribute[]): Pick<ReadTag, 'texts' | 'preview'> {
  const texts: Span[] = [];
  let preview: Span | undefined;
  for (const { attribute, inside } of bound) {
    if (!inside) continue;
    const role = roleOfProperty(propertyOf(attribute.written));
    if (role === 'text') texts.push(inside);
    else if (role === 'preview') preview ??= inside;
  }
  return { texts, ...(preview && { preview }) };
}

/** The property that an attribute sets: `previewText` for `preview-text` and `:preview-text`. */
function propertyOf(written: string): string {
  return written.replace(/^.*:/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
