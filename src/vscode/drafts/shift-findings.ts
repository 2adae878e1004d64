import type { Edit, Finding, Fix, Span } from '../../core/index.ts';

/** A replacement of text, in UTF-16 offsets before it; the shape of VS Code's content change. */
export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * The findings that still hold after changes, at their new places: one whose text was changed is left out, and so is a
 * fix. The same array if nothing before or inside a finding was changed.
 */
export function shiftFindings(findings: readonly Finding[], changes: readonly Change[]): readonly Finding[] {
  return changes.reduce(moveOnce, findings);
}

function moveOnce(findings: readonly Finding[], change: Change): readonly Finding[] {
  const isAfterAll = findings.every(({ span, also, fixes }) => {
    const places = [span, ...also, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))];
    return places.every(({ end }) => end <= change.rangeOffset);
  });
  return isAfterAll ? findings : findings.flatMap((finding) => moveFinding(finding, change) ?? []);
}

function moveFinding(finding: Finding, change: Change): Finding | undefined {
  const span = shiftSpan(finding.span, change);
  if (!span) return undefined;
  const also = finding.also.flatMap((place) => shiftSpan(place, change) ?? []);
  return { ...finding, span, also, fixes: finding.fixes.flatMap((fix) => moveFix(fix, change) ?? []) };
}

function moveFix(fix: Fix, change: Change): Fix | undefined {
  const edits: Edit[] = [];
  for (const edit of fix.edits) {
    const span = shiftSpan(edit.span, change);
    if (!span) return undefined;
    edits.push({ ...edit, span });
  }
  return { ...fix, edits };
}

/** Where a span stands after a change; nowhere if the change reaches into it. */
export function shiftSpan(span: Span, { rangeOffset, rangeLength, text }: Change): Span | undefined {
  const end = rangeOffset + rangeLength;
  if (end <= span.start) {
    const by = text.length - rangeLength;
    return { start: span.start + by, end: span.end + by };
  }
  return rangeOffset >= span.end ? span : undefined;
}
