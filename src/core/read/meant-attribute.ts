import type { Attribute } from '../draft/draft.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';

/** An attribute that is not written as HTML has it: what a Markdown construct or the property of a component means. */
export class MeantAttribute implements Attribute {
  readonly name: string;
  readonly written: string;
  readonly value: MappedText;
  readonly span: Span;

  constructor(name: string, value: MappedText, span: Span, written = name) {
    this.name = name;
    this.written = written;
    this.value = value;
    this.span = span;
  }

  get text(): string {
    return this.value.text;
  }
}
