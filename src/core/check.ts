import { bounceKindOf } from './bounce/kind-of.ts';
import type { CatalogMemory } from './catalog-memory.ts';
import type { CatalogReading } from './config/catalogs.ts';
import { type Config, NO_CONFIG, setSeverity, severityOf } from './config/config.ts';
import { settledRules } from './config/settled-rules.ts';
import type { Draft, Format } from './draft/draft.ts';
import { languageOf } from './draft/language.ts';
import { contextOf } from './facts/context.ts';
import type { Dialect } from './placeholder/dialect.ts';
import type { IncludedFiles } from './read/mjml/includes.ts';
import { type Bytes, readDraftInSteps } from './read/read.ts';
import { type MergedHits, mergeHits } from './report/merge-hits.ts';
import { boundWeights } from './report/priors.ts';
import type { Report } from './report/report.ts';
import { score, worthOf } from './report/score.ts';
import { toFinding } from './report/to-finding.ts';
import { unmovedBecause } from './report/unmoved.ts';
import { type LateFixes, withoutHarm } from './report/without-harm.ts';
import { unneededDirective } from './rules/directives/unneeded-directive.ts';
import { type ListedRule, type RuleId, rules } from './rules/index.ts';
import { lackedBy } from './rules/needs.ts';
import { type Group, type Hit, PRESETS, type Preset, type Severity } from './rules/rule.ts';
import { priors, weights } from './rules/weights.ts';
import { Directives } from './suppress/directives.ts';
import { suppressing } from './suppress/suppress.ts';
import { text } from './text/message.ts';
import { finished, type Steps } from './text/steps.ts';
import { textHits } from './text-hits.ts';

export interface CheckOptions {
  readonly format: Format;
  /** The template language that the file's name says: see `dialectOf`. */
  readonly dialect?: Dialect;
  /** How the source is read where it is a catalog of drafts: see `catalogFor`. */
  readonly catalog?: CatalogReading;
  /** Of a catalog: what is known of its messages already. */
  readonly memory?: CatalogMemory;
  /** How the source's characters stand for the file's bytes; matters for `eml`. `utf-8` where absent. */
  readonly bytes?: Bytes;
  /** The files that `mj-include` names in MJML, and those that they name: see `gatherIncludes`. What is not here stays unknown. */
  readonly includes?: IncludedFiles;
  /** The configuration of this draft: see `configFor`. */
  readonly config?: Config;
  /** Findings of a rule at most; the report says how many more there are. 1,000 where absent. */
  readonly limit?: number;
  /** Rules whose findings are left out and count for nothing, though directives that turn them off are still needed. */
  readonly except?: readonly RuleId[];
}

const IDS = rules.map(({ id }) => id);
/** As many of one rule as anybody may read; an editor shows no more problems of a file either. */
const MAX_FINDINGS_A_RULE = 1000;

/**
 * Checks a draft. Never throws; the same source and options always give the same report. A message that came back is no
 * draft, and the report says so.
 */
export function check(source: string, options: CheckOptions): Report {
  return finished(reportOn(source, options)).report;
}

/** The same in steps, for whoever has something else to do meanwhile; what is left undone is forgotten. */
export function* checkInSteps(source: string, options: CheckOptions): Steps<Report> {
  const { report, judge } = yield* reportOn(source, options);
  yield* judge();
  return report;
}

/** A report, the fixes of whose findings may be judged later. */
interface LateReport extends Pick<LateFixes, 'judge'> {
  readonly report: Report;
}

function* reportOn(source: string, options: CheckOptions): Steps<LateReport> {
  const { format, bytes = 'utf-8', config = NO_CONFIG, limit = MAX_FINDINGS_A_RULE, except = [] } = options;
  const read = (text: string) => readDraftInSteps(text, format, bytes, options);
  const draft = yield* read(source);
  if (draft.refused) return unjudged(draft, { refused: draft.refused });
  const kind = format === 'eml' ? bounceKindOf(source, bytes) : 'none';
  if (kind !== 'none') return unjudged(draft, { returned: kind });
  yield;
  const context = contextOf(draft, config);
  const language = languageOf(draft);
  const directives = new Directives(draft, IDS);
  const preset = PRESETS.find((known) => known === draft.preset?.text) ?? config.preset;
  const unsuppressed = suppressing(context, config, directives);
  yield* context.readAhead(draft.body);
  const inText = yield* textHits(draft, config, directives);
  const found: RuleHits[] = [];
  const add = (rule: ListedRule, severity: Severity, isSet: boolean, merged: MergedHits) => {
    if (merged.faults.length > 0 && !except.includes(rule.id))
      found.push({ rule, severity, isSet, ...merged });
  };
  // The text part of a message, which is judged as well, lacks all of that, too.
  const lacked = lackedBy(draft);
  for (const { rule, severity, isSet, options, language: judged, needs } of settledRules(config, preset)) {
    if (judged !== undefined && language !== undefined && judged !== language) continue;
    if (needs !== undefined && lacked.has(needs)) continue;
    const pass = (hit: Hit) => unsuppressed(rule, hit);
    const hits = rule.check(context, options);
    add(rule, severity, isSet, yield* mergeHits(hits, limit, inText(rule, options), pass));
    yield;
  }
  const severity = severityOf(unneededDirective, config, preset);
  if (severity !== 'off') {
    const isSet = setSeverity(unneededDirective, config) !== undefined;
    const hits = [...directives.faults(), ...presetFaults(draft)];
    add(unneededDirective, severity, isSet, yield* mergeHits(hits, limit));
  }
  const { findings: all, groups } = weighed(found, preset);
  const { findings, judge } = withoutHarm(draft, all, read);
  const report: Report = {
    draft,
    findings,
    omitted: found.flatMap(({ rule, omitted, fixable }) =>
      omitted > 0 ? [{ rule: rule.id, count: omitted, fixable }] : [],
    ),
    ...score(groups),
    ...(language !== undefined && { language }),
    wordsJudged: language === undefined || language === MEASURED,
  };
  return { report, judge };
}

/** What one rule found in a draft. */
interface RuleHits extends MergedHits {
  readonly rule: ListedRule;
  readonly severity: Severity;
  /** Whether the configuration says the severity. */
  readonly isSet: boolean;
}

/** The findings in the order of their places, and the points a group. */
function weighed(found: readonly RuleHits[], preset: Preset = 'marketing') {
  const shares = found.map(({ rule: { id }, share }) => ({ id, share }));
  const most = new Map(found.map(({ rule }) => [rule.id, rule.most?.[preset]]));
  const bound = boundWeights(shares, (id) => Math.min(weights[id], most.get(id) ?? weights[id]), priors);
  const groups = new Map<Group, number>();
  // A rule counts once: where its hits' shares add up to more than 1, each counts for less.
  const each = ({ rule: { id }, share }: RuleHits) => (bound.get(id) ?? 0) / Math.max(1, share);
  for (const one of found) {
    const { group } = one.rule;
    groups.set(group, (groups.get(group) ?? 0) + each(one) * one.share);
  }
  const findings = found.flatMap((one) =>
    one.faults.map((fault) => {
      const severity = fault.severity ?? (fault.isHint && !one.isSet ? 'info' : one.severity);
      const points = each(one) * (fault.share ?? 1);
      const { group } = one.rule;
      const worth = worthOf(points, group, groups);
      return toFinding(
        one.rule,
        severity,
        { points, worth, unmoved: unmovedBecause(points, group, groups), most: most.get(one.rule.id) },
        fault,
      );
    }),
  );
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { findings, groups };
}

/** The report on what was not judged. */
function unjudged(draft: Draft, because: Pick<Report, 'refused' | 'returned'>): LateReport {
  const report = { draft, findings: [], omitted: [], ...score(new Map()), wordsJudged: false, ...because };
  return { report, *judge() {} };
}

/** A preset in the front matter that does not exist has no effect, like a misspelt directive. */
function presetFaults({ preset }: Draft): readonly Hit[] {
  if (!preset || preset.text === '' || PRESETS.some((known) => known === preset.text)) return [];
  const span = preset.span(0, preset.text.length);
  const message = text`There is no preset “${preset.text}”. Use one of: ${PRESETS.join(', ')}.`;
  return [{ span, evidence: preset.text, message }];
}

/** The language whose words were measured. */
const MEASURED = 'en';
