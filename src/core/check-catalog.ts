import { CatalogFixes } from './catalog/catalog-fixes.ts';
import { type CatalogMessage, MAX_CATALOG_TEXTS, messagesOf } from './catalog/messages.ts';
import { catalogReaders } from './catalog/provide.ts';
import { CatalogMemory } from './catalog-memory.ts';
import { type CheckOptions, check, checkInSteps } from './check.ts';
import type { CatalogReading } from './config/catalogs.ts';
import type { Draft } from './draft/draft.ts';
import { readCatalogMessage, readDraft } from './read/read.ts';
import type { Finding, Omitted, Report } from './report/report.ts';
import type { RuleId } from './rules/index.ts';
import type { Span } from './text/mapped-text.ts';
import { type Message, text } from './text/message.ts';
import { finished, type Steps } from './text/steps.ts';

/** How a catalog is checked. */
export type CatalogOptions = Omit<CheckOptions, 'catalog' | 'format' | 'dialect' | 'includes'> & {
  readonly catalog: CatalogReading;
};

/** The report on one message of a catalog; its places, and what its fixes change, are those of the catalog. */
export interface MessageReport {
  /** The keys that its texts have in common, with dots between them. */
  readonly key: string;
  /** Where the first of its texts stands. */
  readonly span: Span;
  readonly report: Report;
}

/** UTF-16 units of a catalog at most. */
const MAX_CATALOG_UNITS = 1024 * 1024;

/** The messages of a catalog in its order, or a sentence that says why it is not read. Never throws. */
export function readMessages(source: string, catalog: CatalogReading): readonly CatalogMessage[] | Message {
  const readers = catalogReaders();
  if (!readers) return text`Catalogs can’t be read here: the catalog reader isn’t loaded.`;
  if (source.length > MAX_CATALOG_UNITS)
    return text`This catalog is larger than 1 MB. Split it into smaller files.`;
  return (
    messagesOf(source, catalog, readers) ??
    text`This catalog has more than ${MAX_CATALOG_TEXTS} email texts. Narrow “subject” and “body” in “catalogs”.`
  );
}

/** How a message of a catalog is checked by itself. */
export function optionsFor(
  { format }: CatalogMessage,
  { catalog: _, memory: __, includes: ___, ...options }: CatalogOptions & Pick<CheckOptions, 'includes'>,
) {
  return { ...options, format, dialect: 'catalog' } as const satisfies CheckOptions;
}

/** Checks each message of a catalog as a draft of its own. Never throws; where the catalog is not read, it says why. */
export function checkMessages(source: string, options: CatalogOptions): readonly MessageReport[] | Message {
  const messages = readMessages(source, options.catalog);
  if ('template' in messages) return messages;
  const fixes = new CatalogFixes(source);
  return finished(reportsOn(messages, options)).map(({ message, report }) => {
    const span = message.parts[0]?.value.span ?? { start: 0, end: 0 };
    const findings = findingsIn(message, report, fixes, options.catalog);
    return {
      key: message.key,
      span,
      report: { ...report, draft: draftIn(source, message, report), findings },
    };
  });
}

/** A message of a catalog with the report on it as a draft of its own. */
interface CheckedMessage {
  readonly message: CatalogMessage;
  readonly report: Report;
}

function* reportsOn(
  messages: readonly CatalogMessage[],
  options: CatalogOptions,
): Steps<readonly CheckedMessage[]> {
  const { config, limit, except, memory = new CatalogMemory() } = options;
  const named = messages.map((message) => ({ message, id: `${message.format} ${message.text.text}` }));
  const settings = JSON.stringify([config, String(limit), except]);
  const reports = yield* memory.reports(named, settings, ({ message }) =>
    checkInSteps(message.text.text, optionsFor(message, options)),
  );
  return messages.flatMap((message, index) => {
    const report = reports[index];
    return report ? [{ message, report }] : [];
  });
}

/** The draft of a message with its places in the catalog. */
function draftIn(source: string, { text: whole, format }: CatalogMessage, { draft }: Report): Draft {
  return { ...readCatalogMessage(whole, source, format), htmlBytes: draft.htmlBytes };
}

/** What was found in a message, with its places in the catalog and with what can be fixed there. */
function findingsIn(
  message: CatalogMessage,
  { findings }: Report,
  fixes: CatalogFixes,
  catalog: CatalogReading,
): readonly Finding[] {
  const place = ({ start, end }: Span) => message.text.span(start, end);
  return findings.map((finding) => {
    const made = finding.fixes.flatMap((fix) => fixes.fix(message, fix));
    const isWithheld = made.length === 0 && finding.fixes.length > 0;
    return {
      ...finding,
      span: place(finding.span),
      also: finding.also.map(place),
      fixes: made,
      ...(isWithheld && { withheld: withheldIn(message, finding, catalog) }),
    };
  });
}

/** Why a fix that there would be in a message is not made in its catalog. */
function withheldIn(
  { parts }: CatalogMessage,
  { span, withheld }: Finding,
  { notation }: CatalogReading,
): Message {
  const part = parts.find(({ from, to }) => from <= span.start && span.end <= to);
  if (part && !part.value.writing)
    return notation === 'gettext'
      ? text`Not fixed: translations are looked up by this msgid. Change it in the source code.`
      : text`Not fixed: other keys refer to this text. Change it by hand.`;
  return (
    withheld ??
    text`Not fixed: the text contains escape sequences or spans several lines here. Change it by hand.`
  );
}

/** Checks a catalog as a whole: what is found in all of its messages, and the score of the worst. Never throws. */
export function* checkCatalog(source: string, options: CatalogOptions): Steps<Report> {
  const messages = readMessages(source, options.catalog);
  if ('template' in messages) return { ...nothing(source), refused: messages };
  const checked = yield* reportsOn(messages, options);
  const [first, ...others] = checked;
  if (!first) return nothing(source);
  const worst = others.reduce((most, one) => (one.report.points > most.report.points ? one : most), first);
  const fixes = new CatalogFixes(source);
  const findings = checked
    .flatMap(({ message, report }) => findingsIn(message, report, fixes, options.catalog))
    .toSorted((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
  const omitted = checked.flatMap(({ report }) => report.omitted);
  return {
    ...worst.report,
    draft: draftIn(source, worst.message, worst.report),
    ...limited(findings, omitted, options.limit ?? MAX_FINDINGS_A_RULE),
  };
}

/** As many of one rule as `check` gives of a draft. */
const MAX_FINDINGS_A_RULE = 1000;

/** The first findings of each rule, and how many more there are. */
function limited(
  findings: readonly Finding[],
  left: readonly Omitted[],
  limit: number,
): Pick<Report, 'findings' | 'omitted'> {
  const counts = new Map<RuleId, number>();
  const omitted = new Map<RuleId, Omitted>();
  const omit = ({ rule, count, fixable }: Omitted) => {
    const before = omitted.get(rule);
    omitted.set(rule, {
      rule,
      count: count + (before?.count ?? 0),
      fixable: fixable + (before?.fixable ?? 0),
    });
  };
  left.forEach(omit);
  const kept = findings.filter(({ rule, fixes }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count > limit) omit({ rule, count: 1, fixable: fixes.some(({ safe }) => safe) ? 1 : 0 });
    return count <= limit;
  });
  return { findings: kept, omitted: [...omitted.values()] };
}

/** The report on a catalog without messages. */
function nothing(source: string): Report {
  const report = check('', { format: 'text' });
  return {
    ...report,
    draft: { ...readDraft('', 'text'), source, dialect: 'catalog' },
    findings: [],
    omitted: [],
  };
}
