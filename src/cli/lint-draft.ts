import { type CheckOptions, check, findingCount, render } from '../core/index.ts';
import type { LoadedConfig } from './config.ts';
import { failureLine } from './config-problems.ts';
import { Failure } from './failure.ts';
import type { Fixed } from './fix.ts';
import { fixWanted, printUnfixed } from './fix-wanted.ts';
import { loadIncludes } from './includes.ts';
import { lintCatalog } from './lint-catalog.ts';
import type { OpenDraft } from './open.ts';
import { printDraft } from './print-draft.ts';
import type { CheckedFile, DraftReport } from './reporter.ts';
import type { Linted, LintedPlace, Session } from './session.ts';

/**
 * Checks a draft, or each message of a catalog, having fixed it where that is wanted: `write` takes what is fixed. What is found is
 * told by `print`. Throws `Failure` where the draft is refused.
 */
export async function lintDraft(
  session: Session,
  place: LintedPlace,
  draft: OpenDraft,
  loaded: LoadedConfig,
  write: (fixed: Fixed) => Promise<void>,
): Promise<Linted> {
  const { format, dialect, catalog, bytes } = draft;
  const { config } = loaded;
  if (catalog) return lintCatalog(session, place, { ...draft, catalog }, loaded, write);
  const { path, file, folder } = place;
  const includes = await loadIncludes(draft.source, folder);
  const options: CheckOptions = { format, bytes, config, includes, ...(dialect && { dialect }) };
  const kept = () => [reportOn(session, draft.source, options)];
  const { fixed, unfixed } = await fixWanted(session, draft, options, loaded, kept, write);
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
    await printDraft(session, checked, config);
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
