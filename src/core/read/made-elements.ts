import type { Attribute } from '../draft/draft.ts';
import type { BlockEnd, MadeAttribute, Quoted } from '../placeholder/literals/made.ts';
import { type Placeholder, VALUE } from '../placeholder/placeholder.ts';
import { countBefore } from '../text/binary-search.ts';
import { type MappedText, type Span, TextBuilder } from '../text/mapped-text.ts';
import { MeantAttribute } from './meant-attribute.ts';

/** An element that template code makes; places are offsets into what is read. */
export interface TemplateElement {
  readonly name: string;
  /** The placeholder that makes it, or its start. */
  readonly tag: Span;
  /** What stands in it. */
  readonly from: number;
  readonly to: number;
  readonly attributes: readonly Attribute[];
}

/** A block that is open, with the index of the element that it makes. */
interface OpenedBlock {
  readonly until: BlockEnd;
  readonly made?: number;
}

/** The elements that placeholders of a text make, in order of `from`; one comes before what stands in it. */
export function templateElements(
  input: MappedText,
  placeholders: readonly Placeholder[],
): readonly TemplateElement[] {
  const found: TemplateElement[] = [];
  const open: OpenedBlock[] = [];
  for (const { span: tag, text, literal } of placeholders) {
    const { made = [], opened } = literal ?? {};
    for (const { name, from, to, attributes } of made)
      found.push({ name, tag, from, to, attributes: attributesOf(input, attributes) });
    const until = opened?.until ?? BEGINS.find(([begin]) => begin.test(text))?.[1];
    if (until) open.push({ until, ...(opened && { made: found.length }) });
    if (opened) {
      const attributes = attributesOf(input, opened.attributes);
      found.push({ name: opened.name, tag, from: tag.end, to: UNCLOSED, attributes });
    }
    const ended = endedBy(text);
    if (ended === undefined || open.at(-1)?.until !== ended) continue;
    const at = open.pop()?.made ?? -1;
    const element = found[at];
    if (element) found[at] = { ...element, to: tag.start };
  }
  // What nothing closes may hold anything.
  return found.filter(({ to }) => to !== UNCLOSED);
}

const UNCLOSED = -1;

type BlockMark = readonly [pattern: RegExp, of: BlockEnd];

/** What begins a block that has the same end as one that makes an element. */
const BEGINS: readonly BlockMark[] = [
  [/^<%[-=]{0,2}\s{0,9}(?:if|unless|case|for|while|until|begin)\b/, 'end'],
  [/\bdo(?:\s{0,9}\|[^|]{0,60}\|)?\s{0,9}-?%>$/, 'end'],
  [/^@component\s{0,3}\(/, 'endcomponent'],
  [/^\{%[-~+]?\s{0,9}call[\s(]/, 'endcall'],
];

const ENDS: readonly BlockMark[] = [
  [/^<%-?\s{0,9}end\b/, 'end'],
  [/^@endcomponent\b/, 'endcomponent'],
  [/^\{%[-~+]?\s{0,9}endcall\b/, 'endcall'],
  [/^<\/x-mail::button\b/, 'tag'],
];

/** The end tag of a block of Handlebars. */
const HANDLEBARS_END = /^\{\{~?\/([\w./-]{1,60})/;

function endedBy(text: string): BlockEnd | undefined {
  const name = HANDLEBARS_END.exec(text)?.[1];
  return name === undefined ? ENDS.find(([end]) => end.test(text))?.[1] : `/${name}`;
}

function attributesOf(input: MappedText, attributes: readonly MadeAttribute[]): readonly Attribute[] {
  return attributes.map(
    ({ name, value, prefix }) =>
      new MeantAttribute(name, stringIn(input, value, prefix), input.span(value.start, value.end)),
  );
}

/** What a string of code says, in a text that still has the code. */
export function stringIn(input: MappedText, { start, texts, values }: Quoted, prefix = ''): MappedText {
  const [only, ...others] = texts;
  if (!only && values.length === 0) return input.slice(start, start);
  if (only && others.length + values.length + prefix.length === 0) return input.slice(only.start, only.end);
  const builder = new TextBuilder(input);
  builder.put(prefix, start, start);
  let next = 0;
  for (const text of [...texts, undefined]) {
    for (let value = values[next]; value && (!text || value.start < text.start); value = values[++next])
      builder.put(VALUE, value.start, value.end);
    if (text) builder.copy(text.start, text.end);
  }
  return builder.build();
}

/** The same elements in a text without the characters at `places`, which are in order. */
export function withoutCharacters(
  elements: readonly TemplateElement[],
  places: readonly number[],
): readonly TemplateElement[] {
  const moved = (at: number) => at - countBefore(places.length, (index) => (places[index] ?? at) < at);
  return elements.map((element) => ({
    ...element,
    tag: { start: moved(element.tag.start), end: moved(element.tag.end) },
    from: moved(element.from),
    to: moved(element.to),
  }));
}

/** Says at each place of a text which elements begin and end there, while it is read from its start to its end. */
export class ElementEdges {
  readonly #elements: readonly TemplateElement[];
  readonly #open: TemplateElement[] = [];
  #next = 0;

  constructor(elements: readonly TemplateElement[]) {
    this.#elements = elements;
  }

  /**
   * The next edge from `from` up to `end`. An element that begins where nothing is read begins with what is read next in
   * it; one that is all in such a place, as in a tag, is passed over.
   */
  next(
    from: number,
    end: number,
  ):
    | { readonly at: number; readonly opened?: TemplateElement; readonly closed?: TemplateElement }
    | undefined {
    let opened = this.#elements[this.#next];
    while (opened && opened.from < from && opened.to <= from) opened = this.#elements[++this.#next];
    const closed = this.#open.at(-1);
    if (closed && closed.to <= end && closed.to <= (opened?.from ?? end)) {
      this.#open.pop();
      return { at: Math.max(from, closed.to), closed };
    }
    if (!opened || opened.from > end) return undefined;
    this.#next++;
    if (opened.name !== 'img') this.#open.push(opened);
    return { at: Math.max(from, opened.from), opened };
  }

  /** An element that has ended where `at` is. */
  ended(at: number): TemplateElement | undefined {
    return (this.#open.at(-1)?.to ?? Number.POSITIVE_INFINITY) <= at ? this.#open.pop() : undefined;
  }
}
