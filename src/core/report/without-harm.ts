import type { Draft } from '../draft/draft.ts';
import type { Fix } from '../fix/fix.ts';
import { harmfulFixes, type Read } from '../fix/harmless.ts';
import type { Steps } from '../text/steps.ts';
import type { Finding } from './report.ts';

/** The findings without fixes that change nothing, or would change how the draft is built; `read` reads what it would become. */
export function* withoutHarm(
  draft: Draft,
  findings: readonly Finding[],
  read: Read,
): Steps<readonly Finding[]> {
  const { source } = draft;
  const changes = ({ edits }: Fix) =>
    edits.some(({ span, text }) => source.slice(span.start, span.end) !== text);
  const fixes = findings.flatMap((finding) => finding.fixes).filter(changes);
  const harmful = yield* harmfulFixes(draft, fixes, read);
  const left = new Set(fixes.filter((fix) => !harmful.has(fix)));
  return findings.map((finding) => ({ ...finding, fixes: finding.fixes.filter((fix) => left.has(fix)) }));
}
