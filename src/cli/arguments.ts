import { type CliOptions, DEFAULTS, type ReportOutput } from './cli-options.ts';
import { refuseContradictions } from './contradictions.ts';
import {
  readAmount,
  readCount,
  readDraftRule,
  readFailOn,
  readFilter,
  readReportFormat,
  readRuleId,
  readRuleSetting,
} from './option-values.ts';
import { type OptionTable, readOptions } from './read-options.ts';
import type { SuppressionMode } from './suppressions.ts';

const OPTIONS: OptionTable<CliOptions> = {
  fix: { sets: { fix: true } },
  'fix-dry-run': { sets: { fix: true, dryRun: true } },
  changed: { sets: { changed: true } },
  since: { example: 'origin/main', reads: (since) => ({ changed: true, since }) },
  'suppress-all': { sets: { suppressionMode: { kind: 'record', rules: 'all' } } },
  'suppress-rule': {
    example: 'missing-alt',
    reads: (value, before) => ({ suppressionMode: withRule(before.suppressionMode, value) }),
  },
  'prune-suppressions': { sets: { suppressionMode: { kind: 'prune' } } },
  'suppressions-location': {
    example: 'ci/inboxlint-suppressions.json',
    reads: (suppressions) => ({ suppressions }),
  },
  'pass-on-unpruned-suppressions': { sets: { passOnUnpruned: true } },
  'fail-on': { example: 'caution', reads: (value) => ({ failOn: readFailOn(value) }) },
  'max-warnings': { example: '0', reads: (value) => ({ maxWarnings: readCount('--max-warnings', value) }) },
  format: {
    example: 'json',
    reads: (value, { outputs }) => ({ outputs: withPart(outputs, { format: readReportFormat(value) }) }),
  },
  'output-file': {
    example: 'report.sarif',
    reads: (file, { outputs }) => ({ outputs: withPart(outputs, { file }) }),
  },
  verbose: { sets: { verbose: true } },
  quiet: { sets: { quiet: true } },
  cache: { sets: { cache: true } },
  'cache-location': { example: '.cache/inboxlint', reads: (cacheLocation) => ({ cacheLocation }) },
  color: { sets: { color: true } },
  'no-color': { sets: { color: false } },
  rule: {
    example: 'missing-alt:off',
    reads: (value, { rules }) => ({ rules: { ...rules, ...readRuleSetting(value) } }),
  },
  config: { example: 'inboxlint.json', reads: (config) => ({ config }) },
  'no-config': { sets: { config: false } },
  'drafts-only': { sets: { draftsOnly: true } },
  'allow-empty': { sets: { allowEmpty: true } },
  'no-ignore': { sets: { ignore: false } },
  stdin: { sets: { stdin: true } },
  'stdin-filename': { example: 'emails/welcome.html', reads: (stdinFilename) => ({ stdinFilename }) },
  with: {
    example: 'spamassassin=127.0.0.1:783',
    reads: (value, before) => ({ with: [...before.with, readFilter(value)] }),
  },
  'filter-timeout': {
    example: '30',
    reads: (value) => ({ filterTimeout: 1000 * readAmount('--filter-timeout', value, 'seconds', 600) }),
  },
  'filter-max-size': {
    example: '512',
    reads: (value) => ({ filterMaximumSize: 1000 * readAmount('--filter-max-size', value, 'KB', 100_000) }),
  },
  init: { sets: { errand: { kind: 'init' } } },
  'rule-docs': {
    example: 'missing-alt',
    reads: (value) => ({ errand: { kind: 'rule-docs', rule: readRuleId(value) } }),
  },
  'print-config': {
    example: 'emails/welcome.html',
    reads: (file) => ({ errand: { kind: 'print-config', file } }),
  },
  help: { short: 'h', sets: { errand: { kind: 'help' } } },
  version: { short: 'v', sets: { errand: { kind: 'version' } } },
};

/** Reads a command line, program name left out. Throws `UsageError`. */
export function parseArguments(args: readonly string[]): CliOptions {
  const { options, names, given } = readOptions(args, OPTIONS, DEFAULTS);
  const chosen = { ...options, names };
  // Who asks for help is not told what else is wrong.
  if (given.has('help')) return { ...chosen, errand: { kind: 'help' } };
  refuseContradictions(chosen, given);
  return chosen;
}

/** One rule more whose problems become old. */
function withRule(mode: SuppressionMode, value: string): SuppressionMode {
  const before = mode.kind === 'record' && mode.rules !== 'all' ? mode.rules : [];
  return { kind: 'record', rules: [...before, readDraftRule(value)] };
}

/** The reports with one part more: it belongs to the last report where that lacks it, or else begins another. */
function withPart(outputs: readonly ReportOutput[], part: ReportOutput): readonly ReportOutput[] {
  const last = outputs.at(-1);
  const isOpen = last && Object.keys(part).every((name) => !Object.hasOwn(last, name));
  return isOpen ? [...outputs.slice(0, -1), { ...last, ...part }] : [...outputs, part];
}
