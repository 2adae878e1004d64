export { type CatalogReaders, provideCatalogReaders } from './catalog/provide.ts';
export { CatalogMemory } from './catalog-memory.ts';
export type { CheckOptions } from './check.ts';
export { type CatalogOptions, checkMessages, type MessageReport } from './check-catalog.ts';
export { type CatalogReading, catalogFor } from './config/catalogs.ts';
export {
  type ConfigFiles,
  type LoadedChain,
  loadConfigChain,
  type PlacedProblem,
} from './config/chain.ts';
export type { UnreadFile } from './config/chain-refusals.ts';
export {
  CONFIG_FILE,
  type Config,
  configFor,
  mergeConfigs,
  NO_CONFIG,
  type RuleSetting,
  SEVERITIES,
  type SettableRuleId,
  severityOf,
} from './config/config.ts';
export {
  DEFAULT_DRAFTS,
  isDraftByHead,
  isIgnoredBy,
  isInLeftAlone,
  isLeftAlone,
  standingOf,
} from './config/discovery.ts';
export { type ConfigProblem, type ParsedConfig, parseConfig, readSettings } from './config/file.ts';
export { matches } from './config/globs.ts';
export { newConfig } from './config/new-config.ts';
export type { RecordRuleId } from './config/record-rule-ids.ts';
export { firstBelow, MAX_JSON_UNITS } from './config/syntax.ts';
export { isCode } from './draft/code.ts';
export { declaresDraft, HEAD_UNITS, headText, headUnitsOf } from './draft/detect.ts';
export type { Draft, Format } from './draft/draft.ts';
export {
  dialectOf,
  isComponentCode,
  isPhpCode,
  isUnreadMail,
  readingOf,
  unreadExtension,
  unreadReason,
} from './draft/formats.ts';
export { languageName } from './draft/language.ts';
export { check, checkInSteps, fixAll, fixesOfRule } from './engine.ts';
export { registeredDomain } from './facts/hosts/hosts.ts';
export { linkedDomains } from './facts/hosts/linked-domains.ts';
export { paddingAfter } from './facts/message/preheader-padding.ts';
export { applyFixes, isSound, withoutOverlap } from './fix/apply.ts';
export type { Edit, Fix } from './fix/fix.ts';
export { findingCount, safeFixes } from './fix-all.ts';
export type { Dialect } from './placeholder/dialect.ts';
export { guessByContent, guessFormat } from './read/format.ts';
export { gatherIncludes } from './read/mjml/gather-includes.ts';
export type { IncludedFiles } from './read/mjml/includes.ts';
export type { Bytes } from './read/read.ts';
export { byWorth } from './report/by-worth.ts';
export type { Finding, Omitted, Report, ReturnedKind } from './report/report.ts';
export { LEVELS, type Level, levelAt } from './report/scale.ts';
export { LEVEL_SENTENCES, likelihoodSentence } from './report/score-sentences.ts';
export { type RuleId, rules } from './rules/index.ts';
export { measuredSentence } from './rules/measured-sentence.ts';
export { reasonSentence } from './rules/reason-sentence.ts';
export {
  type Example,
  type Group,
  type Option,
  PRESETS,
  type Preset,
  type Rule,
  type Severity,
} from './rules/rule.ts';
export { weights } from './rules/weights.ts';
export { closestMatch } from './text/closest-match.ts';
export { MappedText, type Span } from './text/mapped-text.ts';
export { type Message, render, text } from './text/message.ts';
export type { Steps } from './text/steps.ts';
