import type { OutputFormat, RuleSettings } from '../cli-options.ts';
import { UsageError } from '../failure.ts';
import { readFormat, readRuleSetting } from '../option-values.ts';
import { type OptionTable, readOptions } from '../read-options.ts';

/** How the records of files are checked. */
export interface RecordFileOptions {
  readonly format: OutputFormat;
  readonly fix: boolean;
  /** A file named, `false` for none at all, or absent for the nearest one. */
  readonly config?: string | false;
  /** On top of every configuration. */
  readonly rules: RuleSettings;
  readonly color?: boolean;
}

/** What `inboxlint domain --records` is asked for. */
interface RecordArguments extends RecordFileOptions {
  /** Files, folders, and `-` for the standard input. */
  readonly records: readonly string[];
  readonly help: boolean;
}

type GivenOptions = Omit<RecordArguments, 'records'>;

/** The options that only records in files have. */
export const RECORD_FILE_OPTIONS: OptionTable<Pick<RecordFileOptions, 'fix' | 'config' | 'rules'>> = {
  fix: { sets: { fix: true } },
  rule: {
    example: 'spf-long-record:off',
    reads: (value, { rules }) => ({ rules: { ...rules, ...readRuleSetting(value) } }),
  },
  config: { example: 'inboxlint.json', reads: (config) => ({ config }) },
  'no-config': { sets: { config: false } },
};

const OPTIONS: OptionTable<GivenOptions> = {
  ...RECORD_FILE_OPTIONS,
  // What is no option is a file.
  records: { sets: {} },
  format: { example: 'json', reads: (value) => ({ format: readFormat(value) }) },
  color: { sets: { color: true } },
  'no-color': { sets: { color: false } },
  help: { short: 'h', sets: { help: true } },
};

const DEFAULTS: GivenOptions = { format: 'pretty', fix: false, rules: {}, help: false };

/** Reads what stands behind the verb. Throws `UsageError`. */
export function parseRecordOptions(args: readonly string[]): RecordArguments {
  const { options, names, given } = readOptions(args, OPTIONS, DEFAULTS);
  if (!options.help && (!given.has('records') || names.length === 0))
    throw new UsageError('Name files or folders with records, as in: inboxlint domain --records zones/');
  return { ...options, records: names };
}

export const RECORDS_HELP = `Checks the DNS records for email in files, offline.

Usage:
  inboxlint domain --records [options] <file, folder or -…>

Reads:
  SPF, DKIM, DMARC, MX, MTA-STS and TLS-RPT records in zone files, octoDNS YAML,
  dnsconfig.js of DNSControl, Terraform, CloudFormation (YAML and JSON), Markdown, and
  text files that hold records, told by path and content. - reads the standard input.

Options:
  --fix                    Apply the safe fixes to the files
  --rule <id>:<severity>   Set to off, info, warning or error (repeatable)
  --config <file>          Use this file, not the nearest .inboxlintrc.json
  --no-config              Use no configuration
  --format pretty|json     How to print it. Default: pretty
  --color, --no-color      Turn colors on or off
  -h, --help               Show this help

Exit codes:
  0  All in order, or only advice
  1  An error or a warning
  2  Something could not be read

Examples:
  inboxlint domain --records zones/example.com.zone
  inboxlint domain --records --fix infra/ dnsconfig.js
  dig +short TXT example.com | inboxlint domain --records -
`;
