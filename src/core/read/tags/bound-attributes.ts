import type { Attribute, Editable } from '../../draft/draft.ts';
import { VALUE } from '../../placeholder/placeholder.ts';
import { type MappedText, type Span, TextBuilder } from '../../text/mapped-text.ts';
import type { WrittenAttribute } from '../attribute-reader.ts';
import { MeantAttribute } from '../meant-attribute.ts';

/** How an attribute is written whose value is code: `:href`, `v-bind:href` (vuejs.org, template syntax), and in Blade `:href`. */
const BOUND = /^(?:v-bind)?:([a-z][a-z-]{0,40})$/;
/** A text in code, without its marks; one that ends and begins again in between is none. */
const TEXT = /^\s*(?:'[^'\\]*'|"[^"\\]*"|`[^`\\]*`)\s*$/;
/** What stands at an attribute’s place and names one (`{href}`), or brings in any (`{...rest}`). */
const SHORTHAND = /^\{\s*([a-z]\w{0,40})\s*\}$/i;

/** An attribute as the mail has it. */
export interface BoundAttribute {
  readonly attribute: Attribute;
  /** Where it stands in the input, its name and quotation marks included. */
  readonly place: Span;
  /** Where the text of its value stands in the input; nothing where only running the code can tell. */
  readonly inside?: Span;
  /** Whether its value is written as code. */
  readonly isCode: boolean;
  /** The mark on both sides of its value; empty where there is none. */
  readonly quote: Editable['quote'];
}

/** The attribute as it stands. */
export function asWritten(attribute: WrittenAttribute): BoundAttribute {
  const { place, inside, quote } = attribute;
  return { attribute, place, inside, isCode: false, quote };
}

/** An attribute of a start tag in files whose attributes may be code. */
export function boundAttribute(input: MappedText, attribute: WrittenAttribute): BoundAttribute {
  const name = BOUND.exec(attribute.name)?.[1];
  if (name === undefined) return asWritten(attribute);
  const { text, place, inside: code, span, written, quote } = attribute;
  const meant = (value: MappedText) => new MeantAttribute(name, value, span, written);
  if (!TEXT.test(text)) return { attribute: meant(unknown(input, code)), place, isCode: true, quote };
  const start = code.start + text.length - text.trimStart().length + 1;
  const inside = { start, end: start + text.trim().length - 2 };
  return { attribute: meant(input.slice(start, inside.end)), place, inside, isCode: true, quote };
}

/** A text in braces, as code is written in Svelte and HEEx; one with marks in it is none that stands as it is. */
const IN_BRACES = /^(\{\s*)(["'`])([^"'`\\{}$#]*)\2\s*\}$/;

/** An attribute of a start tag in files whose code stands in braces: `href={"https://example.com"}`. */
export function bracedAttribute(source: MappedText, attribute: WrittenAttribute): BoundAttribute {
  const { name, place, inside: code, span, written, quote } = attribute;
  const [, before, , text] = IN_BRACES.exec(source.text.slice(code.start, code.end)) ?? [];
  if (before === undefined || text === undefined) return asWritten(attribute);
  const start = code.start + before.length + 1;
  const inside = { start, end: start + text.length };
  const meant = new MeantAttribute(name, source.slice(start, inside.end), span, written);
  return { attribute: meant, place, inside, isCode: true, quote };
}

/** An attribute whose value is known when the mail is made, in its place in the input. */
export function filledIn(input: MappedText, name: string, place: Span): Attribute {
  return new MeantAttribute(name, unknown(input, place), input.span(place.start, place.end));
}

function unknown(input: MappedText, { start, end }: Span): MappedText {
  const builder = new TextBuilder(input);
  builder.put(VALUE, start, end);
  return builder.build();
}

/** The name of the attribute that `{href}` stands for; nothing for `{...rest}`, which may be any. */
export function shorthandName(written: string): string | undefined {
  return SHORTHAND.exec(written)?.[1]?.toLowerCase();
}
