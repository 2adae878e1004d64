import type { TeamPhrase, TeamWords } from '../lexicon/team-words.ts';
import type { Level } from '../report/scale.ts';
import type { RuleId } from '../rules/index.ts';
import type { Group, Preset, Rule, Severity } from '../rules/rule.ts';
import { matches } from './globs.ts';
import type { RecipientRuleId } from './recipient-rule-ids.ts';
import type { RecordRuleId } from './record-rule-ids.ts';

/** The name of the file that editor and command line share. */
export const CONFIG_FILE = '.inboxlintrc.json';

/** What a rule may be set to, weakest first; `off` reports nothing and adds no points. */
export const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;
export type RuleSetting = (typeof SEVERITIES)[number];

/** A rule that a configuration may set: about drafts, about DNS records, or about lists of recipients. */
export type SettableRuleId = RuleId | RecordRuleId | RecipientRuleId;

/** What is set at once: a rule, or what a group’s rules report that have no setting of their own. */
export type RuleKey = SettableRuleId | Group;

/** What is set of one rule; what is absent stays as it is. */
export interface RuleConfig {
  readonly severity?: RuleSetting;
  readonly options?: Readonly<Record<string, number>>;
}

/** What may be set for all drafts or for some. */
export interface DraftConfig extends TeamWords {
  readonly preset?: Preset;
  readonly rules: Readonly<Partial<Record<RuleKey, RuleConfig>>>;
  /** Phrases that are reported by no rule about words or typography. */
  readonly allow?: readonly string[];
}

/** What is set for the drafts that match `files` alone, on top of the rest of the configuration. */
export interface Override extends DraftConfig {
  /** Globs relative to the configuration's folder. */
  readonly files: readonly string[];
}

/** Files that are catalogs of texts, and which of their texts are emails. */
export interface CatalogConfig {
  /** Globs relative to the configuration's folder. */
  readonly files: readonly string[];
  /** Globs of the keys of subjects, with dots between keys. */
  readonly subject?: readonly string[];
  /** The same of bodies. */
  readonly body?: readonly string[];
}

/** What a configuration file says, read and checked; what is absent is left to defaults. */
export interface Config extends DraftConfig {
  /** Globs of the files that are drafts, relative to the file's folder; the defaults where absent. */
  readonly drafts?: readonly string[];
  /** Globs of files and folders that are left alone, relative to the file's folder; `!` before one takes back. */
  readonly ignore?: readonly string[];
  /** The level, or the score of 0 to 100, from which the command line exits with 1. */
  readonly failOn?: Level | number;
  /** For the drafts that match, in order: a later one wins. */
  readonly overrides?: readonly Override[];
  /** Of several that match a file, the last holds. */
  readonly catalogs?: readonly CatalogConfig[];
  /** Configuration files this one builds on, as written. */
  readonly extends?: readonly string[];
}

/** Phrases that are allowed at most: each is looked for in every draft. */
export const MAX_ALLOWED = 5000;

/** A team’s phrases that are taken at most. */
export const MAX_PHRASES = 5000;

/** A configuration that says nothing: each rule as the default preset has it. */
export const NO_CONFIG: Config = { rules: {} };

/** One configuration on top of another: what `over` says wins; phrases, required texts, overrides, catalogs and what is ignored add up. */
export function mergeConfigs(base: Config, over: Config): Config {
  const overrides = [...(base.overrides ?? []), ...(over.overrides ?? [])];
  const ignored = [...(base.ignore ?? []), ...(over.ignore ?? [])];
  const catalogs = [...(base.catalogs ?? []), ...(over.catalogs ?? [])];
  const { extends: _, ...own } = over;
  return {
    ...base,
    ...own,
    ...mergeDrafts(base, over),
    ...(overrides.length > 0 && { overrides }),
    ...(ignored.length > 0 && { ignore: ignored }),
    ...(catalogs.length > 0 && { catalogs }),
  };
}

/** The configuration of one draft: its path is relative to the configuration's folder, with `/` between names. */
export function configFor(config: Config, path: string): Config {
  const { overrides = [], ...rest } = config;
  let settled: DraftConfig = rest;
  for (const override of overrides) {
    if (matches(path, override.files)) settled = mergeDrafts(settled, override);
  }
  return { ...rest, ...settled };
}

/**
 * What a rule reports: its own severity, unless the preset, or the configuration, says otherwise. A group’s setting turns no
 * rule on that is off without it.
 */
export function severityOf(
  rule: Rule & { readonly id: RuleId },
  config: Config,
  preset = config.preset,
): RuleSetting {
  const byPreset: Severity | 'off' | undefined = rule.presets?.[preset ?? 'marketing'];
  const unset = byPreset ?? rule.severity;
  return setSeverity(rule, config, unset) ?? unset;
}

/** What the configuration says of a rule, or else of its group, where the rule would be `unset` otherwise. */
export function setSeverity(
  rule: Rule & { readonly id: RuleId },
  { rules }: Pick<Config, 'rules'>,
  unset: RuleSetting = rule.severity,
): RuleSetting | undefined {
  return rules[rule.id]?.severity ?? (unset === 'off' ? undefined : rules[rule.group]?.severity);
}

function mergeDrafts(base: DraftConfig, over: DraftConfig): DraftConfig {
  const rules = withRules(base.rules, over.rules);
  const preset = over.preset ?? base.preset;
  const allow = [...(base.allow ?? []), ...(over.allow ?? [])].slice(0, MAX_ALLOWED);
  const phrases = withPhrases(base.phrases, over.phrases);
  const required = [...(base.require ?? []), ...(over.require ?? [])];
  return {
    rules,
    ...(preset && { preset }),
    ...(allow.length > 0 && { allow }),
    ...(phrases && { phrases }),
    ...(required.length > 0 && { require: required }),
  };
}

/** Where nothing is set on top, the same object: what is settled by it is settled once for all drafts. */
function withRules(base: DraftConfig['rules'], over: DraftConfig['rules']): DraftConfig['rules'] {
  const settings = entries(over);
  if (settings.length === 0) return base;
  const rules: Partial<Record<RuleKey, RuleConfig>> = { ...base };
  for (const [id, setting] of settings) {
    const before = rules[id];
    const options = { ...before?.options, ...setting.options };
    rules[id] = { ...before, ...setting, ...(Object.keys(options).length > 0 && { options }) };
  }
  return rules;
}

const joined = new WeakMap<readonly TeamPhrase[], WeakMap<readonly TeamPhrase[], readonly TeamPhrase[]>>();

/** Phrases of one configuration behind those of another; the same two lists give the same one, which is compiled once. */
function withPhrases(
  base: readonly TeamPhrase[] | undefined,
  over: readonly TeamPhrase[] | undefined,
): readonly TeamPhrase[] | undefined {
  if (!base || !over) return base ?? over;
  const known = joined.get(base) ?? new WeakMap<readonly TeamPhrase[], readonly TeamPhrase[]>();
  joined.set(base, known);
  const both = known.get(over) ?? [...base, ...over].slice(0, MAX_PHRASES);
  known.set(over, both);
  return both;
}

function entries(rules: DraftConfig['rules']): [RuleKey, RuleConfig][] {
  const pairs: [RuleKey, RuleConfig][] = [];
  let id: RuleKey;
  for (id in rules) {
    const setting = rules[id];
    if (setting) pairs.push([id, setting]);
  }
  return pairs;
}
