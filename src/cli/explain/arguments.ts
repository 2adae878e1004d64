import { parseArgs } from 'node:util';
import { closestMatch } from '../../core/index.ts';
import { UsageError } from '../failure.ts';

/** What `inboxlint explain` is asked for. */
export interface ExplainArguments {
  /** Files, folders, `-` for the standard input, or replies as they are pasted. */
  readonly names: readonly string[];
  readonly format: 'pretty' | 'json';
  readonly color?: boolean;
  readonly help: boolean;
}

const FORMATS = ['pretty', 'json'] as const;
const FLAGS = ['color', 'no-color', 'help'];

/** Reads what stands behind the verb. Throws `UsageError`. */
export function parseExplainArguments(args: readonly string[]): ExplainArguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    strict: false,
    tokens: true,
  });
  const names: string[] = [];
  let format: ExplainArguments['format'] = 'pretty';
  const given = new Set<string>();
  for (const token of tokens) {
    // The parser takes a lone hyphen for a name, as it should.
    if (token.kind === 'positional') names.push(token.value);
    else if (token.kind === 'option' && token.name === 'format') format = readFormat(token.value);
    else if (token.kind === 'option') given.add(known(token.name, token.rawName));
  }
  const help = given.has('help');
  if (names.length === 0 && !help)
    throw new UsageError('Name the bounces, logs or replies to explain, as in: inboxlint explain bounce.eml');
  const color = given.has('color') ? true : given.has('no-color') ? false : undefined;
  return { names, format, help, ...(color !== undefined && { color }) };
}

function known(name: string, rawName: string): string {
  if (FLAGS.includes(name)) return name;
  const close = closestMatch(rawName, ['--format', ...FLAGS.map((flag) => `--${flag}`)]);
  throw new UsageError(`There is no option ${rawName}${close ? `; did you mean ${close}?` : '.'}`);
}

function readFormat(value: string | undefined): ExplainArguments['format'] {
  const format = FORMATS.find((one) => one === value);
  if (format) return format;
  throw new UsageError(`--format takes ${FORMATS.join(' or ')}, not “${value ?? ''}”.`);
}

export const EXPLAIN_HELP = `Explains why email came back, and what to do.

Usage
  inboxlint explain [options] <file, folder, - or 'reply'…>

Reads
  bounces and delay notices (.eml, or any file that holds one), logs of Postfix, Exim,
  Sendmail, qmail and OpenSMTPD, events of Amazon SES, SendGrid, Mailgun, Postmark and
  SparkPost as JSON, and a server's reply as you paste it. Content decides, not the name.

Options
  --format pretty|json   How to print it. Default: pretty
  --color, --no-color    Colors, whatever the terminal is
  -h, --help             This help

Exit code
  0 nothing on your side, 1 something on your side to fix, 2 something could not be read

Examples
  inboxlint explain bounce.eml
  inboxlint explain /var/log/mail.log
  inboxlint explain '550 5.7.26 Unauthenticated email from example.com is not accepted'
  pbpaste | inboxlint explain -
`;
