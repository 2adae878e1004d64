import { attribute } from '../../draft/attributes.ts';
import type { Attribute } from '../../draft/draft.ts';
import type { MappedText, Span } from '../../text/mapped-text.ts';
import type { AttributeReader } from '../attribute-reader.ts';
import { withClassStyle } from './class-style.ts';
import type { ComponentFile } from './component-file.ts';
import { elementOf, type GivenTexts, givenTexts, withAddress } from './own-components.ts';
import { TagAttributes } from './tag-attributes.ts';
import { TagNotes } from './tag-notes.ts';

/** A start tag as the tokenizer meets it; offsets are into the input. */
interface MetTag extends Span {
  /** As an element of HTML. */
  readonly name: string;
  /** Where its name ends. */
  readonly nameEnd: number;
  readonly attributes: AttributeReader;
  readonly isClosed: boolean;
}

/** What a start tag is to a reader of the mail. */
export interface ReadTag extends GivenTexts {
  /** The element that it opens; none where it is empty. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly isComponent: boolean;
  /** Whether what it shows is in another file. */
  readonly isElsewhere: boolean;
}

/** Reads the tags of a file of components. */
export class ComponentTags {
  readonly notes: TagNotes;
  /** Whether a slash closes any tag. */
  readonly closesAny: boolean;
  readonly #file: ComponentFile;
  readonly #source: MappedText;
  readonly #attributes: TagAttributes;
  /** What the open components of a name opened. */
  readonly #opened = new Map<string, string[]>();

  /** `input` is the source as it is read, with its placeholders hidden. */
  constructor(file: ComponentFile, source: MappedText, input: MappedText) {
    this.#file = file;
    this.#source = source;
    this.#attributes = new TagAttributes(file, source, input);
    this.notes = new TagNotes(source, file.isProtected);
    this.closesAny = file.isCode;
  }

  open({ name: plain, start, nameEnd, end, attributes: met, isClosed }: MetTag): ReadTag {
    const written = this.#source.text.slice(start + 1, nameEnd);
    const meaning = this.#file.names(slotNamed(written, met) ?? written);
    const isOwn = meaning?.is === 'own';
    const bound = this.#attributes.bound(met, isOwn);
    for (const one of bound) this.notes.attribute(one);
    if (isOwn) this.notes.component({ start, end: nameEnd });
    if (meaning?.is === 'slot') this.notes.slot({ start, end });
    const named = [...bound.map(({ attribute }) => attribute), ...this.#attributes.named(met)];
    const given = withAddress(named, meaning);
    const name = meaning ? elementOf(meaning, given) : plain;
    if (meaning && !isClosed) this.#push(written, name);
    const attributes = [...given, ...this.#attributes.besides(name, given, met, { start, end })];
    const shown: GivenTexts = meaning ? givenTexts(meaning, name, bound) : { texts: [] };
    return {
      ...shown,
      name,
      // Of one of the author’s, its own file says the rest of how it looks.
      attributes: this.#file.hasTailwind && !isOwn ? withClassStyle(attributes) : attributes,
      isComponent: meaning !== undefined,
      isElsewhere: meaning?.is === 'slot' || (isOwn && name === 'a' && isClosed && shown.texts.length === 0),
    };
  }

  /** What an end tag closes, whose name stands from `start` to `end`: empty for nothing, and nothing where it is HTML’s own. */
  close(start: number, end: number): string | undefined {
    const written = this.#source.text.slice(start, end);
    return this.#opened.get(asClosed(written))?.pop() ?? (this.#file.names(written) && '');
  }

  #push(written: string, name: string): void {
    const same = this.#opened.get(asClosed(written));
    if (same) same.push(name);
    else this.#opened.set(asClosed(written), [name]);
  }
}

/** `<x-slot name="footer">` as its short form, `<x-slot:footer>`. */
function slotNamed(written: string, { attributes }: AttributeReader): string | undefined {
  if (written.toLowerCase() !== 'x-slot') return undefined;
  const name = attribute(attributes, 'name')?.text;
  return name && `${written}:${name}`;
}

/** What a tag is called where it is closed: any slot of Blade by `</x-slot>` (laravel.com/docs/blade, “Slots”). */
function asClosed(written: string): string {
  return /^x-slot(?::|$)/i.test(written) ? 'x-slot' : written;
}
