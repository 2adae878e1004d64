export { type CheckOptions, check, type Finding, fixAll, type Report, safeFixes } from './check.ts';
export {
  CONFIG_FILE,
  type Config,
  type ConfigProblem,
  DEFAULT_DRAFTS,
  NO_CONFIG,
  type ParsedConfig,
  parseConfig,
  type RuleSetting,
  ruleSettings,
  SEVERITIES,
} from './config.ts';
export { declaresDraft, HEAD } from './declared.ts';
export type { Draft, Format } from './draft.ts';
export { applyFixes, withoutOverlap } from './edits.ts';
export { guessFormat } from './read/format.ts';
export { nearest } from './nearest.ts';
export type { Bytes } from './read/read.ts';
export { type RuleId, rules } from './rules/index.ts';
export {
  type Edit,
  type Example,
  type Fix,
  type Group,
  type Message,
  type Rule,
  render,
  type Severity,
} from './rules/rule.ts';
export { LEVELS, type Level, levelOf } from './score.ts';
export type { Span } from './source.ts';
