import type { Draft } from '../draft/draft.ts';
import type { Fix } from '../fix/fix.ts';
import { harmfulFixes, type Read } from '../fix/harmless.ts';
import { finished, type Steps } from '../text/steps.ts';
import type { Finding } from './report.ts';

/** Findings whose fixes are judged when those of one are first asked for, or before. */
export interface LateFixes {
  readonly findings: readonly Finding[];
  /** Judges them now. */
  readonly judge: () => Steps<void>;
}

/**
 * The findings without fixes that change nothing, or would change how the draft is built; `read` reads what it would become.
 * The draft is read again for that, and a score needs none.
 */
export function withoutHarm(draft: Draft, findings: readonly Finding[], read: Read): LateFixes {
  let left: ReadonlySet<Fix> | undefined;
  function* judge(): Steps<void> {
    left ??= yield* harmless(draft, findings, read);
  }
  const judged = (fixes: readonly Fix[]) => {
    finished(judge());
    return fixes.filter((fix) => left?.has(fix));
  };
  return {
    findings: findings.map((finding) => (finding.fixes.length === 0 ? finding : withFixes(finding, judged))),
    judge,
  };
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

function* harmless(draft: Draft, findings: readonly Finding[], read: Read): Steps<ReadonlySet<Fix>> {
  const { source } = draft;
  const changes = ({ edits }: Fix) =>
    edits.some(({ span, text }) => source.slice(span.start, span.end) !== text);
  const fixes = findings.flatMap((finding) => finding.fixes).filter(changes);
  const harmful = yield* harmfulFixes(draft, fixes, read);
  return new Set(fixes.filter((fix) => !harmful.has(fix)));
}
