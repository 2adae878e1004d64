export { type CheckOptions, check } from './check.ts';
export {
  CONFIG_FILE,
  type Config,
  configFor,
  DEFAULT_DRAFTS,
  mergeConfigs,
  NO_CONFIG,
  type RuleSetting,
  SEVERITIES,
  severityOf,
} from './config.ts';
export { type ConfigFiles, type LoadedChain, loadConfigChain, type PlacedProblem } from './config-chain.ts';
export { type ConfigProblem, type ParsedConfig, parseConfig, readSettings } from './config-file.ts';
export { declaresDraft, HEAD, headText, TEXTUAL } from './declared.ts';
export type { Draft, Format } from './draft.ts';
export { applyFixes, withoutOverlap } from './edits.ts';
export { findingCount, fixAll, safeFixes } from './fix-all.ts';
export { matches } from './globs.ts';
export { languageName } from './language.ts';
export { nearest } from './nearest.ts';
export { guessFormat } from './read/format.ts';
export type { Bytes } from './read/read.ts';
export type { Finding, Omitted, Report } from './report.ts';
export { type RuleId, rules } from './rules/index.ts';
export { measuredSentence } from './rules/measured.ts';
export {
  type Edit,
  type Example,
  type Fix,
  type Group,
  type Message,
  type Option,
  PRESETS,
  type Preset,
  type Rule,
  render,
  type Severity,
  text,
} from './rules/rule.ts';
export { LEVELS, type Level, levelOf } from './score.ts';
export type { Span } from './source.ts';
