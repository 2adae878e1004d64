import { type ListedRule, rules } from '../rules/index.ts';
import type { Preset, Rule, RuleOptions, Severity } from '../rules/rule.ts';
import { type Config, setSeverity, severityOf } from './config.ts';

/** A rule that reports under a configuration, and how. */
export interface SettledRule {
  readonly rule: ListedRule;
  readonly severity: Severity;
  /** Whether the configuration says the severity. */
  readonly isSet: boolean;
  readonly options: RuleOptions;
  /** The only language whose words it judges; absent where it judges all. */
  readonly language: Rule['language'];
  readonly needs: Rule['needs'];
}

/** By what the configurations set of rules, which drafts share that no override speaks of, and by preset. */
const known = new WeakMap<Config['rules'], Map<Preset | undefined, readonly SettledRule[]>>();

/** The rules that report something under a configuration and a preset, in their order; settled once for all drafts. */
export function settledRules(config: Config, preset: Preset | undefined): readonly SettledRule[] {
  const byPreset = known.get(config.rules) ?? new Map<Preset | undefined, readonly SettledRule[]>();
  known.set(config.rules, byPreset);
  const settled = byPreset.get(preset) ?? rules.flatMap((rule) => settle(rule, config, preset));
  byPreset.set(preset, settled);
  return settled;
}

function settle(rule: ListedRule, config: Config, preset: Preset | undefined): readonly SettledRule[] {
  const severity = severityOf(rule, config, preset);
  if (severity === 'off') return [];
  const isSet = setSeverity(rule, config) !== undefined;
  const { language, needs }: Rule = rule;
  return [{ rule, severity, isSet, options: optionsOf(rule, config), language, needs }];
}

/** What a rule’s options are set to, or their defaults. */
export function optionsOf(rule: ListedRule, config: Config): RuleOptions {
  const set = config.rules[rule.id]?.options;
  const { options }: Rule = rule;
  return (name) => set?.[name] ?? options?.[name]?.default ?? Number.NaN;
}
