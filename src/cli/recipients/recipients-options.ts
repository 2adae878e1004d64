import type { OutputFormat, RuleSettings } from '../cli-options.ts';
import { UsageError } from '../failure.ts';
import { readFormat, readRuleSetting } from '../option-values.ts';
import { type OptionTable, readOptions } from '../read-options.ts';

/** What `inboxlint recipients` is asked for. */
export interface RecipientsOptions {
  /** Files, folders, or `-` for the standard input. */
  readonly names: readonly string[];
  readonly fix: boolean;
  /** Whether the DNS is asked about the domains. */
  readonly mx: boolean;
  /** Who is asked: a name server or a URL; empty for the system’s resolver. */
  readonly resolver: string;
  readonly verbose: boolean;
  /** A file named, `false` for none at all, or absent for the nearest one. */
  readonly config?: string | false;
  /** On top of every configuration. */
  readonly rules: RuleSettings;
  readonly format: OutputFormat;
  readonly color?: boolean;
  readonly help: boolean;
}

const OPTIONS: OptionTable<RecipientsOptions> = {
  fix: { sets: { fix: true } },
  mx: { sets: { mx: true } },
  resolver: { example: '192.0.2.53', reads: (value) => ({ resolver: value }) },
  verbose: { sets: { verbose: true } },
  rule: {
    example: 'recipient-role:off',
    reads: (value, { rules }) => ({ rules: { ...rules, ...readRuleSetting(value) } }),
  },
  config: { example: 'inboxlint.json', reads: (config) => ({ config }) },
  'no-config': { sets: { config: false } },
  format: { example: 'json', reads: (value) => ({ format: readFormat(value) }) },
  color: { sets: { color: true } },
  'no-color': { sets: { color: false } },
  help: { short: 'h', sets: { help: true } },
};

const DEFAULTS: RecipientsOptions = {
  ...{ names: [], fix: false, mx: false, resolver: '', verbose: false },
  ...{ rules: {}, format: 'pretty', help: false },
};

/** Reads what stands behind the verb. Throws `UsageError`. */
export function parseRecipientsOptions(args: readonly string[]): RecipientsOptions {
  const { options, names } = readOptions(args, OPTIONS, DEFAULTS);
  if (names.length === 0 && !options.help)
    throw new UsageError('Name the lists to check, as in: inboxlint recipients list.csv');
  if (options.resolver !== '' && !options.mx) throw new UsageError('--resolver goes with --mx.');
  return { ...options, names };
}

export const RECIPIENTS_HELP = `Checks lists of recipients before you send.

Usage:
  inboxlint recipients [options] <file, folder or -…>

Reads:
  tables (.csv, .tsv; commas, semicolons, tabs or bars between cells; the columns that
  hold addresses are found by their names and content), and anything else as a list of
  addresses, one a line or several, with or without names. In a folder: recipients*.csv,
  recipients*.tsv and *.recipients.

Options:
  --fix                  Make the safe fixes; no other byte of the file changes
  --mx                   Ask the DNS about each domain once, and report those that
                         receive no email. No address leaves this machine
  --resolver <address>   With --mx: ask this name server (HOST[:PORT]) or DNS-over-HTTPS
                         URL instead of the system’s resolver
  --rule <id>:<severity> Set to off, info, warning or error (repeatable)
  --config <file>        Use this file, not the nearest .inboxlintrc.json
  --no-config            Use no configuration
  --verbose              List every problem
  --format pretty|json   How to print it. Default: pretty
  --color, --no-color    Turn colors on or off
  -h, --help             Show this help

Mailboxes are never probed. Connecting to a mail server to ask whether an address
exists is what address harvesters do: Microsoft forbids it as namespace mining, and
blocklists list the servers that do it.

Exit codes:
  0  Nothing to fix
  1  Something to fix
  2  Something could not be read or written, or the DNS gave no answer at all

Examples:
  inboxlint recipients list.csv
  inboxlint recipients --fix list.csv
  inboxlint recipients --mx list.csv
  pbpaste | inboxlint recipients -
`;
