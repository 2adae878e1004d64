import { relative, resolve } from 'node:path';
import { type CliOptions, DEFAULTS, type ReportOutput } from './cli-options.ts';
import { UsageError } from './failure.ts';
import {
  readAmount,
  readCount,
  readFailOn,
  readFilter,
  readReportFormat,
  readRuleId,
  readRuleSetting,
} from './option-values.ts';
import { type OptionTable, readOptions } from './read-options.ts';

const OPTIONS: OptionTable<CliOptions> = {
  fix: { sets: { fix: true } },
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
  refuseMixedOutputs(chosen);
  return chosen;
}

/** The reports with one part more: it belongs to the last report where that lacks it, or else begins another. */
function withPart(outputs: readonly ReportOutput[], part: ReportOutput): readonly ReportOutput[] {
  const last = outputs.at(-1);
  const isOpen = last && Object.keys(part).every((name) => !Object.hasOwn(last, name));
  return isOpen ? [...outputs.slice(0, -1), { ...last, ...part }] : [...outputs, part];
}

function refuseContradictions(chosen: CliOptions, given: ReadonlySet<string>): void {
  const { errand, names, stdin } = chosen;
  if (given.has('config') && given.has('no-config')) {
    throw new UsageError('Use either --config or --no-config, not both.');
  }
  if (errand && errand.kind !== 'version' && (names.length > 0 || stdin)) {
    throw new UsageError(`--${errand.kind} checks no drafts. Leave out ${names[0] ?? '--stdin'}.`);
  }
  if (stdin && names.length > 0) {
    throw new UsageError('--stdin reads one draft from standard input. Leave out the file names.');
  }
  if (!stdin && chosen.stdinFilename !== undefined) {
    throw new UsageError('--stdin-filename names the draft on standard input. Add --stdin.');
  }
  if (chosen.with.length === 0 && (given.has('filter-timeout') || given.has('filter-max-size'))) {
    throw new UsageError('--filter-timeout and --filter-max-size apply to filters. Add --with.');
  }
  if (!errand && !stdin && names.length === 0) {
    throw new UsageError('Name the files, folders or globs to check, for example: inboxlint emails/');
  }
}

/** Two reports in one place could not be read by anybody, but for annotations, which GitHub takes out of the log. */
function refuseMixedOutputs({ outputs, names }: CliOptions): void {
  const printed = outputs.flatMap(({ format = 'pretty', file }) => (file === undefined ? [format] : []));
  const isReadable =
    printed.length < 2 || (printed.length === 2 && printed.includes('pretty') && printed.includes('github'));
  if (!isReadable)
    throw new UsageError(`${printed.join(' and ')} can’t both go to standard output. Add --output-file.`);
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : resolve(file)));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(`Two reports can’t go to one file: ${relative('', twice)}.`);
  const named = names.find((name) => files.includes(resolve(name)));
  if (named !== undefined) throw new UsageError(`${named} is to be checked. Choose another --output-file.`);
}
