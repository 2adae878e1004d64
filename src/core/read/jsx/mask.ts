import { hidePlaceholders, type Placeholder } from '../../placeholder/placeholder.ts';
import type { Span } from '../../text/mapped-text.ts';

/** A source of code whose merge tags are hidden in the texts that it shows. */
interface Masked {
  /** As long as the source. */
  readonly text: string;
  /** In order. */
  readonly placeholders: readonly Placeholder[];
}

/** What a merge tag of a mailing service begins with, in a string or between tags. */
const OPENER = /[{[*%<$@#|~&]/;

/** Hides the merge tags in the texts of code, which are in order; none goes across the end of a text. */
export function maskTexts(source: string, texts: readonly Span[]): Masked {
  const parts: string[] = [];
  const placeholders: Placeholder[] = [];
  let from = 0;
  for (const { start, end } of texts) {
    const written = source.slice(start, end);
    if (start < from || !OPENER.test(written)) continue;
    const hidden = hidePlaceholders(written);
    if (hidden.placeholders.length === 0) continue;
    parts.push(source.slice(from, start), hidden.text);
    from = end;
    for (const placeholder of hidden.placeholders) placeholders.push(moved(placeholder, start));
  }
  return { text: parts.length === 0 ? source : parts.join('') + source.slice(from), placeholders };
}

function moved({ span, literal, ...rest }: Placeholder, by: number): Placeholder {
  const shifted = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  return {
    ...rest,
    span: shifted(span),
    ...(literal && {
      literal: {
        ...shifted(literal),
        texts: literal.texts.map(shifted),
        values: literal.values.map(shifted),
      },
    }),
  };
}
