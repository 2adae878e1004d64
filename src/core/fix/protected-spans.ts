import type { Draft } from '../draft/draft.ts';
import { elementsNamed } from '../draft/elements.ts';
import { countBefore } from '../text/binary-search.ts';
import type { Span } from '../text/mapped-text.ts';

/** Elements whose text is code: a doubled mark in it means something. */
const CODE = ['code', 'kbd', 'pre', 'samp', 'tt', 'var'];
/** How an address written out in a text begins. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:|www\.)/i;

/** Where the draft shows code; in order, without overlap. */
export function codeSpans(draft: Draft): readonly Span[] {
  return withoutNested(elementsNamed(draft, CODE).map(({ span }) => span));
}

/**
 * Where a change of the words would change more than they say: code, addresses written out, and in Markdown the links
 * `[label]` and `[label][]`, whose label is the name of their address. In order, without overlap.
 */
export function protectedSpans(draft: Draft): readonly Span[] {
  const links = draft.links
    .filter(
      ({ span, text, element }) =>
        element < 0 || ADDRESS.test(text.text) || draft.source.charAt(span.end - 1) === ']',
    )
    .map(({ span }) => span);
  return withoutNested([...codeSpans(draft), ...links].sort((a, b) => a.start - b.start));
}

function withoutNested(spans: readonly Span[]): readonly Span[] {
  const outer: Span[] = [];
  for (const span of spans) if (span.start >= (outer.at(-1)?.end ?? 0)) outer.push(span);
  return outer;
}

/** Where sentences stand that are to be translated: they are the names by which their translations are found. */
export function literalSpans({ placeholders }: Draft): readonly Span[] {
  return placeholders.flatMap(({ literal }) => (literal && !literal.strings ? literal : []));
}

/** Whether a span lies in one of `spans`, which are in order and do not overlap. */
export function isWithin({ start, end }: Span, spans: readonly Span[]): boolean {
  const count = countBefore(spans.length, (index) => (spans[index]?.start ?? 0) <= start);
  return end <= (spans[count - 1]?.end ?? -1);
}
