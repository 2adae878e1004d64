import { type Config, NO_CONFIG, severityOf } from './config/config.ts';
import type { Draft, Format } from './draft/draft.ts';
import { languageOf } from './draft/language.ts';
import { contextOf } from './facts/context.ts';
import { type Bytes, readDraft } from './read/read.ts';
import { mergeHits, type OtherHits } from './report/merge-hits.ts';
import type { Finding, Omitted, Report } from './report/report.ts';
import { score } from './report/score.ts';
import { toFinding } from './report/to-finding.ts';
import { withoutHarm } from './report/without-harm.ts';
import { unneededDirective } from './rules/directives/unneeded-directive.ts';
import { rules } from './rules/index.ts';
import { type Group, type Hit, PRESETS, type Rule, type RuleOptions, type Severity } from './rules/rule.ts';
import { weights } from './rules/weights.ts';
import { Directives } from './suppress/directives.ts';
import { suppressing } from './suppress/suppress.ts';
import { type Message, text } from './text/message.ts';
import { textHits } from './text-hits.ts';

export interface CheckOptions {
  readonly format: Format;
  /** How the source's characters stand for the file's bytes; matters for `eml`. `utf-8` where absent. */
  readonly bytes?: Bytes;
  /** The configuration of this draft: see `configFor`. */
  readonly config?: Config;
  /** Findings of a rule at most; the report says how many more there are. 1,000 where absent. */
  readonly limit?: number;
}

const IDS = rules.map(({ id }) => id);
/** As many of one rule as anybody may read; an editor shows no more problems of a file either. */
const MAX_FINDINGS_A_RULE = 1000;

/** Checks a draft. Never throws; the same source and options always give the same report. */
export function check(source: string, options: CheckOptions): Report {
  const { format, bytes = 'utf-8', config = NO_CONFIG, limit = MAX_FINDINGS_A_RULE } = options;
  const draft = readDraft(source, format, bytes);
  if (draft.refused) return unread(draft, draft.refused);
  const context = contextOf(draft);
  const language = languageOf(draft);
  const directives = new Directives(draft, IDS);
  const preset = PRESETS.find((known) => known === draft.preset?.text) ?? config.preset;
  const unsuppressed = suppressing(context, config, directives);
  const inText = textHits(draft, config, directives);
  const findings: Finding[] = [];
  const omitted: Omitted[] = [];
  const groups = new Map<Group, number>();
  const add = (rule: ListedRule, severity: Severity, hits: Iterable<Hit>, others?: OtherHits) => {
    const { id, group } = rule;
    const found = mergeHits(hits, limit, others);
    if (found.share === 0) return;
    // A rule counts once: where its hits' shares add up to more than 1, each counts for less.
    const each = weights[id] / Math.max(1, found.share);
    groups.set(group, (groups.get(group) ?? 0) + each * found.share);
    const isSet = config.rules[id]?.severity !== undefined;
    for (const fault of found.faults) {
      const own = fault.isHint && !isSet ? 'info' : severity;
      findings.push(toFinding(rule, own, each * (fault.share ?? 1), fault));
    }
    if (found.omitted > 0) omitted.push({ rule: id, count: found.omitted, fixable: found.fixable });
  };
  for (const rule of rules) {
    const severity = severityOf(rule, config, preset);
    if (severity === 'off' || !judges(rule, language)) continue;
    const options = optionsOf(rule, config);
    add(rule, severity, unsuppressed(rule, rule.check(context, options)), inText(rule, options));
  }
  const severity = severityOf(unneededDirective, config, preset);
  if (severity !== 'off') add(unneededDirective, severity, [...directives.faults(), ...presetFaults(draft)]);
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    draft,
    findings: withoutHarm(draft, findings, (text) => readDraft(text, format, bytes)),
    omitted,
    ...score(groups),
    ...(language !== undefined && { language }),
    wordsJudged: language === undefined || language === MEASURED,
  };
}

/** The report on a draft that was not read. */
function unread(draft: Draft, refused: Message): Report {
  return { draft, findings: [], omitted: [], ...score(new Map()), wordsJudged: false, refused };
}

/** A preset in the front matter that does not exist has no effect, like a misspelt directive. */
function presetFaults({ preset }: Draft): readonly Hit[] {
  if (!preset || preset.text === '' || PRESETS.some((known) => known === preset.text)) return [];
  const span = preset.span(0, preset.text.length);
  const message = text`There is no preset “${preset.text}”; there are: ${PRESETS.join(', ')}.`;
  return [{ span, evidence: preset.text, message }];
}

type ListedRule = (typeof rules)[number];

/** The language whose words were measured. */
const MEASURED = 'en';

/** Whether a rule has anything to say of a draft in that language. */
function judges(rule: ListedRule, language: string | undefined): boolean {
  const own: Rule['language'] = 'language' in rule ? rule.language : undefined;
  return own === undefined || language === undefined || own === language;
}

/** What a rule’s options are set to, or their defaults. */
export function optionsOf(rule: ListedRule, config: Config): RuleOptions {
  const set = config.rules[rule.id]?.options;
  const options: Rule['options'] = 'options' in rule ? rule.options : {};
  return (name) => set?.[name] ?? options?.[name]?.default ?? Number.NaN;
}
