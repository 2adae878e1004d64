import type { Edit, Fix } from './fix.ts';

/** Whether an edit can be made together with the one before it: they neither overlap nor insert in the same place. */
export function follows({ span }: Edit, { span: before }: Edit): boolean {
  if (span.start !== before.end) return span.start > before.end;
  return span.end > span.start || before.end > before.start;
}

/** Whether a fix is what it promises: edits in order, without overlap. Editors refuse any other as a whole. */
export function isSound({ edits }: Fix): boolean {
  return edits.every((edit, index) => {
    const before = edits[index - 1];
    return edit.span.start <= edit.span.end && (!before || follows(edit, before));
  });
}

/**
 * Applies fixes to a source. A fix that is not sound is left out. Of fixes that overlap, the one that begins first is applied and the others left out
 * whole, for a later round.
 */
export function applyFixes(source: string, fixes: readonly Fix[]): string {
  return applyEdits(
    source,
    withoutOverlap(fixes).flatMap((fix) => fix.edits),
  );
}

/** The fixes that can be applied together, in order of their first edit. */
export function withoutOverlap(fixes: readonly Fix[]): readonly Fix[] {
  const chosen: Fix[] = [];
  let end = -1;
  for (const fix of fixes.toSorted((a, b) => firstStart(a) - firstStart(b))) {
    if (firstStart(fix) < end || fix.edits.length === 0 || !isSound(fix)) continue;
    // Two insertions at one place would depend on their order.
    if (fix.edits[0]?.span.end === end) continue;
    chosen.push(fix);
    end = fix.edits.reduce((last, edit) => Math.max(last, edit.span.end), 0);
  }
  return chosen;
}

/** Makes edits that are in order and do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const { span, text: becomes } of edits) {
    text += source.slice(at, span.start) + becomes;
    at = span.end;
  }
  return text + source.slice(at);
}

function firstStart(fix: Fix): number {
  return fix.edits[0]?.span.start ?? 0;
}
