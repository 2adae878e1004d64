import type { Draft } from '../draft/draft.ts';
import type { Fix } from '../fix/fix.ts';
import { harmfulFixes, type Read } from '../fix/harmless.ts';
import type { Finding } from './report.ts';

/**
 * The findings without fixes that change nothing, or would change how the draft is built; `read` reads what it would become.
 * All are judged when the fixes of one are first asked for: the draft is read again for that, and a score needs none.
 */
export function withoutHarm(draft: Draft, findings: readonly Finding[], read: Read): readonly Finding[] {
  let left: ReadonlySet<Fix> | undefined;
  const judged = (fixes: readonly Fix[]) => {
    left ??= harmless(draft, findings, read);
    const kept = left;
    return fixes.filter((fix) => kept.has(fix));
  };
  return findings.map((finding) => (finding.fixes.length === 0 ? finding : withFixes(finding, judged)));
}

/** The same finding, whose fixes are judged when they are asked for. */
function withFixes(finding: Finding, judged: (fixes: readonly Fix[]) => readonly Fix[]): Finding {
  let known: readonly Fix[] | undefined;
  return {
    ...finding,
    get fixes() {
      known ??= judged(finding.fixes);
      return known;
    },
  };
}

function harmless(draft: Draft, findings: readonly Finding[], read: Read): ReadonlySet<Fix> {
  const { source } = draft;
  const changes = ({ edits }: Fix) =>
    edits.some(({ span, text }) => source.slice(span.start, span.end) !== text);
  const fixes = findings.flatMap((finding) => finding.fixes).filter(changes);
  const harmful = harmfulFixes(draft, fixes, read);
  return new Set(fixes.filter((fix) => !harmful.has(fix)));
}
