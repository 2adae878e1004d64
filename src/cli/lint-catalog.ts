import { type CatalogOptions, checkMessages, findingCount, render } from '../core/index.ts';
import type { LoadedConfig } from './config.ts';
import { Failure } from './failure.ts';
import { NO_DRAFT } from './files.ts';
import type { Fixed } from './fix.ts';
import { fixWanted, printUnfixed } from './fix-wanted.ts';
import type { OpenDraft } from './open.ts';
import { printDraft } from './print-draft.ts';
import type { CheckedFile, KeyedReport } from './reporter.ts';
import type { Linted, LintedPlace, Session } from './session.ts';

/**
 * Checks each message of a catalog as a draft of its own, having fixed the catalog where that is wanted: `write` takes it fixed. What
 * is found is told by `print`. Throws `Failure` where the catalog is not read.
 */
export async function lintCatalog(
  session: Session,
  { path, file }: LintedPlace,
  draft: OpenDraft & Pick<CatalogOptions, 'catalog'>,
  loaded: LoadedConfig,
  write: (fixed: Fixed) => Promise<void>,
): Promise<Linted> {
  const { format, catalog, bytes } = draft;
  const { config } = loaded;
  const options = { format, bytes, config, catalog };
  const before = () => messagesOn(session, draft.source, options);
  const kept = () => before().map(({ report }) => report);
  const { fixed, unfixed } = await fixWanted(session, draft, options, loaded, kept, write);
  const applied = session.options.dryRun ? undefined : fixed;
  const source = applied?.source ?? draft.source;
  const whole = messagesOn(session, source, options);
  const old = session.suppressions?.oldIn(file, allOf(whole)) ?? [];
  // The scores, too, are those of what is new.
  const shown = old.length > 0 ? messagesOn(session, source, { ...options, except: old }) : whole;
  // Fixes change no keys and no order.
  const countsBefore = countsOf(applied ? before() : []);
  const countsNow = countsOf(whole);
  const messages = shown.map(({ key, report }, index): CheckedFile => {
    const now = countsNow[index] ?? 0;
    const counts = {
      fixed: Math.max(0, (countsBefore[index] ?? 0) - now),
      suppressed: now - findingCount(report),
    };
    return { path, key, source, report, ...counts };
  });
  const print = async () => {
    if (unfixed) await printUnfixed(session, path, unfixed);
    if (session.judge) await session.errors.out(`${path}: not sent to filters, which take whole emails.\n`);
    for (const message of messages) await printDraft(session, message, config);
    if (messages.length === 0) passOver(session);
  };
  return { fixed, print };
}

/** The reports on the messages, made or kept. */
function messagesOn(
  { cache }: Session,
  source: string,
  options: CatalogOptions & Pick<OpenDraft, 'format'>,
): readonly KeyedReport[] {
  const make = () => {
    const messages = checkMessages(source, options);
    if ('template' in messages) throw new Failure(render(messages));
    return messages.map(({ key, report: { draft, ...report } }) => ({
      key,
      report: { ...report, format: draft.format },
    }));
  };
  return cache ? cache.messages(source, options, make) : make();
}

/** What is found in all messages of a catalog. */
function allOf(messages: readonly KeyedReport[]): Pick<KeyedReport['report'], 'findings' | 'omitted'> {
  return {
    findings: messages.flatMap(({ report }) => report.findings),
    omitted: messages.flatMap(({ report }) => report.omitted),
  };
}

/** How many findings there are in each message. */
function countsOf(messages: readonly KeyedReport[]): readonly number[] {
  return messages.map(({ report }) => findingCount(report));
}

/** A catalog without messages is counted among the files that are no email. */
function passOver({ totals: { passedOver } }: Session): void {
  passedOver.set(NO_DRAFT, (passedOver.get(NO_DRAFT) ?? 0) + 1);
}
