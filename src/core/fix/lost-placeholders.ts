import type { Draft } from '../draft/draft.ts';
import { memoize } from '../draft/memoize.ts';
import { codeOf } from '../draft/placeholders.ts';
import { hidePlaceholders, type Placeholder } from '../placeholder/placeholder.ts';
import { countBefore } from '../text/binary-search.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Steps } from '../text/steps.ts';
import { applyEdits, applyFixes } from './apply.ts';
import type { Edit, Fix } from './fix.ts';

/** Whether a placeholder would be gone with a fix, or be part of another; directives not counted. */
export function* losesPlaceholder(
  draft: Draft,
  fix: Fix,
  read: (source: string) => Steps<Draft>,
): Steps<boolean> {
  if (!mayMakeHeader(draft, fix) && !bringsMarkup(draft, fix)) return losesNearBy(draft, fix);
  return losesAnyOf(draft, yield* read(applyFixes(draft.source, [fix])));
}

/** Whether a fix brings tags into a file of components, whose tags tell how all of it is read. There are a few at most. */
function bringsMarkup({ dialect }: Draft, { edits }: Fix): boolean {
  return dialect !== undefined && edits.some(({ isMarkup }) => isMarkup);
}

/** Whether a fix changes where the first line of a message begins: it may be a header then, in whose name nothing is read. */
function mayMakeHeader({ format }: Draft, { edits }: Fix): boolean {
  return format === 'eml' && edits[0]?.span.start === 0;
}

/** Whether a draft lacks a placeholder that another has. */
function losesAnyOf({ placeholders }: Draft, other: Draft): boolean {
  const left = counted(other.placeholders);
  return [...counted(placeholders)].some(([one, count]) => (left.get(one) ?? 0) < count);
}

/** UTF-16 units on either side of an edit in which a placeholder is looked for; more where one was opened and never closed. */
const MAX_PLACEHOLDER_UNITS = 200;
const MAX_OPEN_UNITS = 2000;
const OPENER = /\{[{$%!#*]|[$#@%]\{/g;

/** Where braces open a placeholder that ends nowhere, or too far away; in order. */
const openBraces = memoize(({ source, placeholders }) => {
  const places: number[] = [];
  let from = 0;
  for (const { start, end } of [...placeholders.map(({ span }) => span), { start: source.length, end: 0 }]) {
    for (const { index } of source.slice(from, start).matchAll(OPENER)) places.push(from + index);
    from = Math.max(from, end);
  }
  return places;
});

/** Whether such braces stand near before a place: a shorter text may end what they open. */
export function isInOpenBraces(draft: Draft, { start }: Span): boolean {
  const places = openBraces(draft);
  const last = places[countBefore(places.length, (index) => (places[index] ?? start) < start) - 1];
  return last !== undefined && last >= start - MAX_OPEN_UNITS;
}

/** Whether one of the edits of a fix stands near behind such braces. */
export function isAmongOpenBraces(draft: Draft, { edits }: Fix): boolean {
  return edits.some(({ span }) => isInOpenBraces(draft, span));
}

function losesNearBy(draft: Draft, fix: Fix): boolean {
  const { source } = draft;
  const [first, last] = [fix.edits[0]?.span, fix.edits.at(-1)?.span];
  if (!first || !last) return false;
  // Together edits may bring two ends near enough to each other.
  if (isAmongOpenBraces(draft, fix))
    return losesAny(source, fix.edits, around(first.start, last.end, MAX_OPEN_UNITS));
  return fix.edits.some((edit) =>
    losesAny(source, [edit], around(edit.span.start, edit.span.end, MAX_PLACEHOLDER_UNITS)),
  );
}

function around(start: number, end: number, units: number): Span {
  return { start: Math.max(0, start - units), end: end + units };
}

/** Whether edits lose a placeholder in a stretch of the source that holds them all. */
function losesAny(source: string, edits: readonly Edit[], { start, end }: Span): boolean {
  const stretch = source.slice(start, end);
  const own = edits.map(({ span, text }) => ({
    span: { start: span.start - start, end: span.end - start },
    text,
  }));
  const was = placeholdersIn(stretch);
  const brought = placeholdersIn(edits.map(({ text }) => text).join('\0'));
  if (was.size === 0 && brought.size === 0) return false;
  const left = placeholdersIn(applyEdits(stretch, own));
  const gone = placeholdersIn(edits.map(({ span }) => source.slice(span.start, span.end)).join('\0'));
  // What a fix brings along must not stand for what it loses.
  if (total(left) < total(was) + Math.max(0, total(brought) - total(gone))) return true;
  const of = (counts: ReadonlyMap<string, number>, placeholder: string) => counts.get(placeholder) ?? 0;
  return [...was].some(([one, count]) => of(left, one) < count - of(gone, one) + of(brought, one));
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** How often each placeholder stands in a text. */
function placeholdersIn(source: string): ReadonlyMap<string, number> {
  return counted(hidePlaceholders(source).placeholders);
}

function counted(placeholders: readonly Placeholder[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const placeholder of placeholders) {
    if (placeholder.text.includes('inboxlint-')) continue;
    const code = codeOf(placeholder);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
