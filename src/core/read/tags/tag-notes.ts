import type { Editable } from '../../draft/draft.ts';
import { type Placeholder, VALUE } from '../../placeholder/placeholder.ts';
import type { MappedText, Span } from '../../text/mapped-text.ts';
import type { BoundAttribute } from './bound-attributes.ts';

/** Attributes that hold no code. */
const PLAIN = /^(?!v-)[a-z][a-z-]*$/;

/** Notes what nobody knows before a file of components is rendered, and what of one that is code fixes may change. */
export class TagNotes {
  /** Places in the input, in no order. */
  readonly placeholders: Placeholder[] = [];
  /** Places in the source, in order. */
  readonly editable: Editable[] = [];
  readonly #source: MappedText;
  readonly #isProtected: boolean;

  constructor(source: MappedText, isProtected: boolean) {
    this.#source = source;
    this.#isProtected = isProtected;
  }

  /** A piece of text between tags. */
  text(start: number, end: number): void {
    if (!this.#isProtected) return;
    const span = this.#source.span(start, end);
    const last = this.editable.at(-1);
    const isNext = last?.as === 'text' && last.end === span.start;
    if (isNext) this.editable.pop();
    this.editable.push({ start: isNext ? last.start : span.start, end: span.end, as: 'text', quote: '' });
  }

  attribute(bound: BoundAttribute): void {
    const { attribute, place, inside, quote, isCode } = bound;
    if (isUnknown(bound)) this.#note('value', place);
    if (!this.#isProtected || !inside || quote === '' || !(isCode || PLAIN.test(attribute.name))) return;
    const span = this.#source.span(inside.start, inside.end);
    this.editable.push({ ...span, as: isCode ? 'binding' : 'attribute', quote });
  }

  /** A component of the author’s, by its name: what it shows is in a file of its own. */
  component(place: Span): void {
    this.#note('logic', place);
  }

  /** A place that something is put into from another file. */
  slot(place: Span): void {
    this.#note('value', place);
  }

  #note(kind: Placeholder['kind'], span: Span): void {
    this.placeholders.push({ span, kind, text: this.#source.text.slice(span.start, span.end) });
  }
}

/** Whether a value is code. The name of a style in one, such as `footer`, says nothing of what is shown. */
function isUnknown({ attribute: { name, text }, inside }: BoundAttribute): boolean {
  return !inside || (name === 'style' && text.includes(VALUE));
}
