import type * as core from '../core/index.ts';
import type { CheckOptions, Edit, Report } from '../core/index.ts';
import { changedLines } from './changed-lines.ts';

/** What the engine does; it is handed in, as an editor may load it late. */
type Fixing = Pick<typeof core, 'applyFixes' | 'fixAll' | 'safeFixes' | 'withoutOverlap'>;

/** The edits that fix all safe problems of a draft, `report` being what was found in it; none where there are none. */
export function safeEdits(report: Report, options: CheckOptions, engine: Fixing): readonly Edit[] {
  const fixes = engine.withoutOverlap(engine.safeFixes(report));
  if (fixes.length === 0) return [];
  const { source } = report.draft;
  const fixed = engine.fixAll(source, options);
  // One round nearly always does, and its own edits leave the cursor and everything else in their places.
  if (engine.applyFixes(source, fixes) === fixed) return fixes.flatMap(({ edits }) => edits);
  return changedLines(source, fixed);
}
