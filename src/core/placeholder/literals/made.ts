import type { Span } from '../../text/mapped-text.ts';

/** A string of a template's code; without texts it is not known what it says. Spans as those of the placeholder around it. */
export interface Quoted extends Span {
  /** What stands in it as it is shown, without the marks that escape something; in order. */
  readonly texts: readonly Span[];
  /** What is filled in between the texts; in order. */
  readonly values: readonly Span[];
}

/** An attribute that a call gives to what it makes. */
export interface MadeAttribute {
  readonly name: 'href' | 'src' | 'alt';
  readonly value: Quoted;
  /** What the call puts before the value. */
  readonly prefix: '' | 'mailto:';
}

/** An element that a call in a template makes, in order of `from`; what stands from there to `to` is in it. */
export interface MadeElement {
  readonly name: 'a' | 'img' | 'div';
  readonly from: number;
  readonly to: number;
  readonly attributes: readonly MadeAttribute[];
}

/** What ends a block: a word, the end tag of Blade’s button, or of Handlebars `/` and the name of the block. */
export type BlockEnd = 'end' | 'endcomponent' | 'endcall' | 'tag' | `/${string}`;

/** A call that makes the start of an element, and another placeholder its end. */
export interface OpenedElement extends Pick<MadeElement, 'name' | 'attributes'> {
  /** What closes it. */
  readonly until: BlockEnd;
}

/** What recipients read of a placeholder, and what they see of it, as ranges of what it says, in UTF-16 units. */
export interface Literal extends Span {
  /** In order. */
  readonly texts: readonly Span[];
  /** What is filled in between the texts; in order. */
  readonly values: readonly Span[];
  readonly made?: readonly MadeElement[];
  readonly opened?: OpenedElement;
  /** Strings that are no name of anything: whoever changes the words in one changes nothing else. */
  readonly strings?: readonly Quoted[];
  /** The subject of the mail. */
  readonly subject?: Quoted;
  /** Its preview text. */
  readonly preheader?: Quoted;
}

const NONE: readonly Span[] = [];

/** The same with every place moved; a string that stands in it twice is held once. */
export function placedLiteral(literal: Literal, place: (span: Span) => Span): Literal {
  const known = new Map<Quoted, Quoted>();
  const spans = (list: readonly Span[]) => (list.length === 0 ? NONE : list.map(place));
  const string = (one: Quoted): Quoted => {
    const placed = known.get(one) ?? { ...place(one), texts: spans(one.texts), values: spans(one.values) };
    known.set(one, placed);
    return placed;
  };
  const attributes = (list: readonly MadeAttribute[]) =>
    list.map((one) => ({ ...one, value: string(one.value) }));
  const { made, opened, strings, subject, preheader } = literal;
  return {
    ...string(literal),
    ...(made && {
      made: made.map((one) => ({ ...one, ...rangeOf(one, place), attributes: attributes(one.attributes) })),
    }),
    ...(opened && { opened: { ...opened, attributes: attributes(opened.attributes) } }),
    ...(strings && { strings: strings.map(string) }),
    ...(subject && { subject: string(subject) }),
    ...(preheader && { preheader: string(preheader) }),
  };
}

function rangeOf({ from, to }: MadeElement, place: (span: Span) => Span): Pick<MadeElement, 'from' | 'to'> {
  const { start, end } = place({ start: from, end: to });
  return { from: start, to: end };
}
