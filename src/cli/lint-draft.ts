import { type CheckOptions, check, findingCount, render } from '../core/index.ts';
import type { LoadedConfig } from './config.ts';
import { failureLine } from './config-problems.ts';
import { Failure } from './failure.ts';
import { type Fixed, fixDraft } from './fix.ts';
import { loadIncludes } from './includes.ts';
import type { OpenDraft } from './open.ts';
import type { CheckedFile, DraftReport } from './reporter.ts';
import type { Session } from './session.ts';
import { addDraft, quieted } from './tally.ts';

/** Prints what became of a draft, when its turn has come. */
export type Print = () => Promise<void>;

/**
 * Checks a draft, having fixed it where that is wanted: `write` takes the fixed draft. What is found is told by `print`. Throws
 * `Failure` where the draft is refused.
 */
export async function lintDraft(
  session: Session,
  { path, file, folder }: { readonly path: string; readonly file: string; readonly folder: string },
  draft: OpenDraft,
  { config, problems }: LoadedConfig,
  write: (fixed: Fixed) => Promise<void>,
): Promise<{ readonly fixed: Fixed | undefined; readonly print: Print }> {
  const { format, dialect, bytes } = draft;
  const includes = await loadIncludes(draft.source, folder);
  const options: CheckOptions = { format, bytes, config, includes, ...(dialect && { dialect }) };
  let fixed: Fixed | undefined;
  let unfixed: Failure | undefined;
  if (session.options.fix && mayBeFixed(session, draft.source, options)) {
    try {
      const found = fixDraft(draft, options, problems.length === 0);
      if (found) await write(found);
      fixed = found;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unfixed = error;
    }
  }
  const applied = session.options.dryRun ? undefined : fixed;
  const source = applied?.source ?? draft.source;
  const whole = reportOn(session, source, options);
  if (whole.refused) throw new Failure(render(whole.refused));
  const { returned } = whole;
  if (returned) return { fixed, print: () => session.reporter.returned(path, returned) };
  const answers = await session.judge?.(file, draft, source, check(source, options));
  const old = session.suppressions?.oldIn(file, whole) ?? [];
  // The score, too, is that of what is new.
  const report = old.length > 0 ? reportOn(session, source, { ...options, except: old }) : whole;
  const counts = { fixed: applied?.count ?? 0, suppressed: findingCount(whole) - findingCount(report) };
  const checked = { path, source, report, ...counts, ...(answers && { answers }) };
  const print = async () => {
    if (unfixed) await printUnfixed(session, path, unfixed);
    const judged = addDraft(session.totals, checked, config);
    await session.reporter.draft(session.options.quiet ? quieted(judged) : judged);
    await printUnanswered(session, checked);
  };
  return { fixed, print };
}

/** The report on a text, made or kept. */
function reportOn({ cache }: Session, source: string, options: CheckOptions): DraftReport {
  const make = () => {
    const { draft, ...report } = check(source, options);
    return { ...report, format: draft.format };
  };
  return cache ? cache.report(source, options, make) : make();
}

/** Whether a draft may have something to fix. Fixing checks it several times, which a report that is kept may spare. */
function mayBeFixed(session: Session, source: string, options: CheckOptions): boolean {
  if (!session.cache) return true;
  const { findings, omitted } = reportOn(session, source, options);
  return (
    findings.some(({ fixes }) => fixes.some(({ safe }) => safe)) || omitted.some(({ fixable }) => fixable > 0)
  );
}

/** Not an error of the report: the draft was checked all the same. */
async function printUnfixed({ errors, totals }: Session, path: string, { message }: Failure): Promise<void> {
  totals.failures++;
  await errors.out(failureLine(`${path}: not fixed: ${message}`, errors.paint));
}

/** Filters that did not answer; one that is away is reported once. */
async function printUnanswered(
  { errors, totals }: Session,
  { path, answers = [] }: CheckedFile,
): Promise<void> {
  for (const answer of answers) {
    if (!('problem' in answer) || answer.isRepeated) continue;
    totals.failures++;
    await errors.out(failureLine(`${path}: ${render(answer.problem)}`, errors.paint));
  }
}
