import { attribute } from '../../draft/attributes.ts';
import type { Attribute } from '../../draft/draft.ts';
import { type MappedText, type Span, TextBuilder } from '../../text/mapped-text.ts';
import type { AttributeReader } from '../attribute-reader.ts';
import { MeantAttribute } from '../meant-attribute.ts';
import { withoutStandIns } from '../template-files.ts';
import {
  asWritten,
  type BoundAttribute,
  boundAttribute,
  bracedAttribute,
  filledIn,
  shorthandName,
} from './bound-attributes.ts';
import type { ComponentFile } from './component-file.ts';

/** What an element needs, and `{...rest}` may bring in. */
const POSSIBLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['img', ['src', 'alt']],
]);

/** Reads the attributes of start tags in a file of components. */
export class TagAttributes {
  readonly #file: ComponentFile;
  readonly #source: MappedText;
  readonly #input: MappedText;

  constructor(file: ComponentFile, source: MappedText, input: MappedText) {
    this.#file = file;
    this.#source = source;
    this.#input = input;
  }

  /** Those that are written; what stands in for another is left out. */
  bound({ attributes }: AttributeReader, isOwn: boolean): readonly BoundAttribute[] {
    const { binds } = this.#file;
    if (binds === 'any' || (binds === 'components' && isOwn))
      return attributes.map((written) => boundAttribute(this.#input, written));
    return withoutStandIns(attributes).map((written) =>
      this.#file.isCode ? bracedAttribute(this.#source, written) : asWritten(written),
    );
  }

  /** Those that placeholders in the place of attributes name: `{href}`. */
  named({ filledIn: places }: AttributeReader): readonly Attribute[] {
    return places.flatMap((place) => {
      const name = this.#shorthand(place);
      return name === undefined ? [] : [filledIn(this.#input, name, place)];
    });
  }

  /** Those that an element has besides: what a list of attributes may bring in and rules would miss, and what the tool adds. */
  besides(
    element: string,
    given: readonly Attribute[],
    tag: AttributeReader,
    place: Span,
  ): readonly Attribute[] {
    const missing = this.#isOpen(given, tag)
      ? (POSSIBLE.get(element) ?? []).filter((name) => !attribute(given, name))
      : [];
    const possible = missing.map((name) => filledIn(this.#input, name, place));
    const [added, value] = this.#file.adds.get(element) ?? [];
    if (added === undefined || value === undefined || missing.includes(added) || attribute(given, added))
      return possible;
    return [...possible, new MeantAttribute(added, this.#meant(value, place), this.#span(place))];
  }

  /** Whether a list of attributes brings in others, that nobody can tell. */
  #isOpen(given: readonly Attribute[], { filledIn: places }: AttributeReader): boolean {
    if (!this.#file.isCode) return false;
    return places.some((place) => !this.#shorthand(place)) || attribute(given, 'v-bind') !== undefined;
  }

  #shorthand({ start, end }: Span): string | undefined {
    return shorthandName(this.#source.text.slice(start, end));
  }

  /** A value that stands for a whole tag. */
  #meant(value: string, { start, end }: Span): MappedText {
    if (value === '') return this.#input.slice(end, end);
    const builder = new TextBuilder(this.#input);
    builder.put(value, start, end);
    return builder.build();
  }

  #span({ start, end }: Span): Span {
    return this.#input.span(start, end);
  }
}
