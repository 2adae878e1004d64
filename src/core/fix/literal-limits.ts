import type { Draft } from '../draft/draft.ts';
import { countBefore } from '../text/binary-search.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Edit, Fix } from './fix.ts';

/** What ends a string, escapes, is filled in or ends a tag, in one template language or another. */
const MARK = /["'`\\#$@%{}<>|[\]\r\n]/;

/** The fixes that leave the code of helpers what it is: each changes words within a string, into words that need no escape. */
export function fixesInLiterals(draft: Draft, fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter(({ edits }) => edits.every((edit) => isFitting(draft, edit)));
}

function isFitting({ placeholders }: Draft, { span, text }: Edit): boolean {
  const at = countBefore(placeholders.length, (index) => (placeholders[index]?.span.end ?? 0) <= span.start);
  for (let next = at; next < placeholders.length; next++) {
    const placeholder = placeholders[next];
    if (!placeholder || placeholder.span.start >= span.end) return true;
    const strings = placeholder.literal?.strings;
    if (strings && !(isInText(strings, span) && !MARK.test(text))) return false;
  }
  return true;
}

function isInText(strings: readonly { readonly texts: readonly Span[] }[], { start, end }: Span): boolean {
  return strings.some(({ texts }) => texts.some((text) => text.start <= start && end <= text.end));
}
