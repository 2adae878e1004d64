import { placedLiteral } from '../placeholder/literals/made.ts';
import type { Placeholder } from '../placeholder/placeholder.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';

/** The placeholders found in `input.text`, with their places in its source. */
export function mapPlaceholders(input: MappedText, found: readonly Placeholder[]): readonly Placeholder[] {
  const placed = ({ start, end }: Span) => input.span(start, end);
  return found.map(({ span, literal, ...rest }) => ({
    ...rest,
    span: placed(span),
    ...(literal && { literal: placedLiteral(literal, placed) }),
  }));
}

/** In order, without those that stand in another. */
export function apart(placeholders: readonly Placeholder[]): readonly Placeholder[] {
  let end = 0;
  return placeholders
    .toSorted(({ span: one }, { span: other }) => one.start - other.start || other.end - one.end)
    .filter(({ span }) => {
      const isApart = span.start >= end;
      end = Math.max(end, span.end);
      return isApart;
    });
}
