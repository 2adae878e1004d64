import type { OutputFormat } from '../cli-options.ts';
import { UsageError } from '../failure.ts';
import { readFormat } from '../option-values.ts';
import { type OptionTable, readOptions } from '../read-options.ts';

/** What `inboxlint explain` is asked for. */
export interface ExplainArguments {
  /** Files, folders, `-` for the standard input, or replies as they are pasted. */
  readonly names: readonly string[];
  readonly format: OutputFormat;
  readonly color?: boolean;
  readonly help: boolean;
}

const OPTIONS: OptionTable<ExplainArguments> = {
  format: { example: 'json', reads: (value) => ({ format: readFormat(value) }) },
  color: { sets: { color: true } },
  'no-color': { sets: { color: false } },
  help: { short: 'h', sets: { help: true } },
};

const DEFAULTS: ExplainArguments = { names: [], format: 'pretty', help: false };

/** Reads what stands behind the verb. Throws `UsageError`. */
export function parseExplainArguments(args: readonly string[]): ExplainArguments {
  const { options, names } = readOptions(args, OPTIONS, DEFAULTS);
  if (names.length === 0 && !options.help)
    throw new UsageError('Name the bounces, logs or replies to explain, as in: inboxlint explain bounce.eml');
  return { ...options, names };
}

export const EXPLAIN_HELP = `Explains why an email came back, and what to do.

Usage:
  inboxlint explain [options] <file, folder, - or 'reply'…>

Reads:
  bounces and delay notices (.eml, or any file that holds one), logs of Postfix, Exim,
  Sendmail, qmail and OpenSMTPD, events of Amazon SES, SendGrid, Mailgun, Postmark and
  SparkPost as JSON, and a server's reply as you paste it. The content tells which, not the name.

Options:
  --format pretty|json   How to print it. Default: pretty
  --color, --no-color    Turn colors on or off
  -h, --help             Show this help

Exit codes:
  0  Nothing for you to fix
  1  Something for you to fix
  2  Something could not be read

Examples:
  inboxlint explain bounce.eml
  inboxlint explain /var/log/mail.log
  inboxlint explain '550 5.7.26 Unauthenticated email from example.com is not accepted'
  pbpaste | inboxlint explain -
`;
