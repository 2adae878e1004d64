import type { Placeholder } from '../placeholder/placeholder.ts';
import { countBefore } from '../text/binary-search.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Draft } from './draft.ts';
import { elementNames } from './elements.ts';

/** Whether a placeholder (of one kind) stands in a span or across its edge. */
export function overlapsPlaceholder(
  { placeholders }: Draft,
  { start, end }: Span,
  kind?: Placeholder['kind'],
): boolean {
  for (let at = firstEndingAfter(placeholders, start); at < placeholders.length; at++) {
    const one = placeholders[at];
    if (!one || one.span.start >= end) return false;
    if (kind === undefined || one.kind === kind) return true;
  }
  return false;
}

/** Where the placeholder before a span ends, and where the one behind it begins; the ends of the source where there is none. */
export function betweenPlaceholders({ placeholders, source }: Draft, { start, end }: Span): Span {
  const at = firstEndingAfter(placeholders, start);
  const before = placeholders[at - 1]?.span.end ?? 0;
  let next = at;
  while ((placeholders[next]?.span.start ?? end) < end) next++;
  return { start: before, end: placeholders[next]?.span.start ?? source.length };
}

/** What the placeholders in a span say, those across its edge left out; all of them stand side by side. */
export function writtenIn({ placeholders }: Draft, { start, end }: Span): string {
  let written = '';
  for (let at = firstEndingAfter(placeholders, start); at < placeholders.length; at++) {
    const one = placeholders[at];
    if (!one || one.span.start >= end) break;
    if (one.span.start >= start && one.span.end <= end) written += one.text;
  }
  return written;
}

/** What a placeholder says, without the words in its strings that are no name of anything: a fix may change those. */
export function codeOf({ text, span, literal }: Placeholder): string {
  const strings = literal?.strings ?? [];
  if (strings.length === 0 || text.length !== span.end - span.start) return text;
  let code = '';
  let from = 0;
  for (const { start, end } of strings.flatMap(({ texts }) => texts)) {
    code += text.slice(from, Math.max(from, start - span.start));
    from = Math.max(from, end - span.start);
  }
  return code + text.slice(from);
}

/** What a placeholder says, up to so many UTF-16 units, in lower case. */
const MAX_UNITS = 120;

/** The placeholders of a draft as they are written, in lower case and cut to a bounded length. */
export function placeholderSources({ placeholders }: Draft): readonly string[] {
  return placeholders.map(({ text }) => text.slice(0, MAX_UNITS).toLowerCase());
}

/** What brings in another file or a block of text kept elsewhere, in the template languages there are. */
const PARTIAL =
  /^(?:<x-(?:mail::(?:message|layout|footer|subcopy)|(?!mail::))|\{\{[{~]?\s*#?>|[^a-z\d\n]{1,6}\s*(?:include|includeif|require|render|partial|extends|embed|import|layout|component|yield|template|insert|section|slot|parse|module|get_footer|contentblock)(?![a-z\d]))|foot(?!ball|step|wear|age)|content_?block|snippet|(?<![a-z_])legal(?:[-_. ]?(?:notice|text|info|line|block|disclaimer|mentions?))?(?![a-z_])|imprint|impressum|disclaimer|signature/;
/** Parts that stand above the text or inside it. */
const ABOVE = /head|logo|style|css|button|icon|font|divider|spacer|image/;
const COMPONENT = /^(?:x-|mj-include$|include$|component$|layout$|partial$|.{0,30}[-:.]footer)/;

/** Whether the draft brings in text from elsewhere that may be the foot of the mail. */
export function hasPartial(draft: Draft): boolean {
  return (
    placeholderSources(draft).some((written) => PARTIAL.test(written) && !ABOVE.test(written)) ||
    elementNames(draft).some((name) => COMPONENT.test(name) && !ABOVE.test(name))
  );
}

function firstEndingAfter(placeholders: readonly Placeholder[], offset: number): number {
  return countBefore(placeholders.length, (index) => (placeholders[index]?.span.end ?? 0) <= offset);
}
