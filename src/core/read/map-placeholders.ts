import type { Placeholder } from '../placeholder/placeholder.ts';
import type { MappedText } from '../text/mapped-text.ts';

/** The placeholders found in `input.text`, with their places in its source. */
export function mapPlaceholders(input: MappedText, found: readonly Placeholder[]): readonly Placeholder[] {
  return found.map((placeholder) => ({
    ...placeholder,
    span: input.span(placeholder.span.start, placeholder.span.end),
    ...(placeholder.literal && {
      literal: input.span(placeholder.literal.start, placeholder.literal.end),
    }),
  }));
}
