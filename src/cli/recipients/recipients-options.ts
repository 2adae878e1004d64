import type { OutputFormat } from '../cli-options.ts';
import { UsageError } from '../failure.ts';
import { readFormat } from '../option-values.ts';
import { type OptionTable, readOptions } from '../read-options.ts';

/** What `inboxlint recipients` is asked for. */
export interface RecipientsOptions {
  /** Files, folders, or `-` for the standard input. */
  readonly names: readonly string[];
  readonly fix: boolean;
  readonly verbose: boolean;
  readonly format: OutputFormat;
  readonly color?: boolean;
  readonly help: boolean;
}

const OPTIONS: OptionTable<RecipientsOptions> = {
  fix: { sets: { fix: true } },
  verbose: { sets: { verbose: true } },
  format: { example: 'json', reads: (value) => ({ format: readFormat(value) }) },
  color: { sets: { color: true } },
  'no-color': { sets: { color: false } },
  help: { short: 'h', sets: { help: true } },
};

const DEFAULTS: RecipientsOptions = { names: [], fix: false, verbose: false, format: 'pretty', help: false };

/** Reads what stands behind the verb. Throws `UsageError`. */
export function parseRecipientsOptions(args: readonly string[]): RecipientsOptions {
  const { options, names } = readOptions(args, OPTIONS, DEFAULTS);
  if (names.length === 0 && !options.help)
    throw new UsageError('Name the lists to check, as in: inboxlint recipients list.csv');
  return { ...options, names };
}

export const RECIPIENTS_HELP = `Checks lists of recipients before you send.

Usage
  inboxlint recipients [options] <file, folder or -…>

Reads
  tables (.csv, .tsv; commas, semicolons, tabs or bars between cells; the columns that
  hold addresses are found by their names and content), and anything else as a list of
  addresses, one a line or several, with or without names. In a folder: recipients*.csv,
  recipients*.tsv and *.recipients.

Options
  --fix                  Make the safe fixes; no other byte of the file changes
  --verbose              List every problem
  --format pretty|json   How to print it. Default: pretty
  --color, --no-color    Colors, whatever the terminal is
  -h, --help             This help

Mailboxes are never probed. Connecting to a mail server to ask whether an address
exists is what address harvesters do: Microsoft forbids it as namespace mining, and
blocklists list the servers that do it.

Exit code
  0 nothing to fix, 1 something to fix, 2 something could not be read or written

Examples
  inboxlint recipients list.csv
  inboxlint recipients --fix list.csv
  pbpaste | inboxlint recipients -
`;
