import {
  isDate,
  isSendingProvider,
  isWarmUp,
  MAX_RECIPIENTS,
  providerName,
  SENDING_PROVIDERS,
  type SendingProviderId,
  sendingProviders,
  WARM_UPS,
  type WarmUpId,
} from '../../core/plan/index.ts';
import { UsageError } from '../failure.ts';
import { didYouMean, type OptionTable, readOptions } from '../read-options.ts';
import { ENGLISH } from './english.ts';

/** How a plan is printed. */
type PlanFormat = 'pretty' | 'markdown' | 'json';

/** What `inboxlint plan` is asked for. */
export interface PlanArguments {
  /** A list of recipients. */
  readonly list?: string;
  readonly provider: SendingProviderId;
  readonly to?: number;
  readonly warmUp: WarmUpId;
  readonly start?: string;
  readonly perDay?: number;
  /** The log of the last day. */
  readonly after?: string;
  readonly format: PlanFormat;
  readonly color?: boolean;
  readonly help: boolean;
}

/** As many names are listed in an error at most. */
const MAX_NAMED = 6;

const FORMATS: readonly PlanFormat[] = ['pretty', 'markdown', 'json'];

const OPTIONS: OptionTable<PlanArguments> = {
  provider: {
    example: 'google-workspace',
    reads: (value) => ({ provider: readOneOf('--provider', value, SENDING_PROVIDERS, isSendingProvider) }),
  },
  to: { example: '5000', reads: (value) => ({ to: readRecipients('--to', value) }) },
  'warm-up': {
    example: 'domain',
    reads: (value) => ({ warmUp: readOneOf('--warm-up', value, WARM_UPS, isWarmUp) }),
  },
  start: { example: '2026-12-01', reads: (value) => ({ start: readDate(value) }) },
  'per-day': { example: '300', reads: (value) => ({ perDay: readRecipients('--per-day', value) }) },
  after: { example: '/var/log/mail.log', reads: (after) => ({ after }) },
  format: {
    example: 'markdown',
    reads: (value) => ({ format: readOneOf('--format', value, FORMATS, isPlanFormat) }),
  },
  color: { sets: { color: true } },
  'no-color': { sets: { color: false } },
  help: { short: 'h', sets: { help: true } },
};

const DEFAULTS: PlanArguments = { provider: 'other', warmUp: 'domain', format: 'pretty', help: false };

/** Reads what stands behind the verb. Throws `UsageError`. */
export function parsePlanArguments(args: readonly string[]): PlanArguments {
  const { options, names, given } = readOptions(args, OPTIONS, DEFAULTS);
  const [list, ...others] = names;
  if (options.help) return options;
  if (!given.has('provider'))
    throw new UsageError(
      'Say which service sends, as in: inboxlint plan --provider google-workspace --to 5000',
    );
  if (list === undefined && options.to === undefined)
    throw new UsageError('Say how many recipients there are, with --to 5000 or a list such as list.csv.');
  if (others.length > 0) throw new UsageError(`Name one list, not ${names.length}.`);
  return { ...options, ...(list !== undefined && { list }) };
}

function isPlanFormat(value: string): value is PlanFormat {
  return FORMATS.some((format) => format === value);
}

function readOneOf<Known extends string>(
  option: string,
  value: string,
  known: readonly Known[],
  isKnown: (value: string) => value is Known,
): Known {
  if (isKnown(value)) return value;
  const close = didYouMean(value, known) || didYouMean(value, known, firstWord);
  const choice = known.length > MAX_NAMED ? 'one of the names in the help' : known.join(', ');
  throw new UsageError(`${option} takes ${choice}, not “${value}”.${close}`);
}

/** What stands before the first hyphen: `google` of `google-workspace`. */
function firstWord(name: string): string {
  return name.split('-', 1)[0] ?? name;
}

function readRecipients(option: string, value: string): number {
  const count = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (count >= 1 && count <= MAX_RECIPIENTS) return count;
  throw new UsageError(
    `${option} takes a whole number from 1 to ${MAX_RECIPIENTS}, without separators, not “${value}”.`,
  );
}

function readDate(value: string): string {
  if (isDate(value)) return value;
  throw new UsageError(`--start takes a day such as 2026-12-01, not “${value}”.`);
}

const WIDTH = Math.max(...SENDING_PROVIDERS.map((id) => id.length));
const PROVIDER_LINES = SENDING_PROVIDERS.map(
  (id) => `  ${id.padEnd(WIDTH)}   ${providerName(sendingProviders[id], ENGLISH)}`,
).join('\n');

export const PLAN_HELP = `Plans a mailing day by day: how much your provider allows, and how fast a new sender
may grow. Nothing is sent.

Usage:
  inboxlint plan --provider <service> --to <recipients> [options]
  inboxlint plan --provider <service> [options] list.csv

Options:
  --provider <service>   The service that sends, see below
  --to <recipients>      How many are still to get the email. Default: those in the list
  --warm-up <shape>      domain   a new domain, readers who signed up (default)
                         mailbox  a new mailbox, personal email
                         ip       a new dedicated IP address
                         none     receivers know you already
  --start <day>          The first day, such as 2026-12-01. Default: tomorrow
  --per-day <emails>     The most you want to send in a day
  --after <log>          The mail log of the last day: go on from there, with a step
                         back where receivers complained about speed or volume
  --format pretty|markdown|json
                         How to print it. Default: pretty
  --color, --no-color    Turn colors on or off
  -h, --help             Show this help

Services:
${PROVIDER_LINES}

No simulated engagement:
  Plans have only real emails to people who want them. Warm-up services that fake
  opens and replies break providers’ rules and say nothing about your readers.

Exit codes:
  0  Here is the plan
  1  Stop or step back first (--after), or the list doesn’t fit
  2  Wrong usage, or a file that can’t be read

Examples:
  inboxlint plan --provider google-workspace --to 5000
  inboxlint plan --provider other --per-day 20000 --warm-up ip list.csv
  inboxlint plan --provider brevo-free --format markdown list.csv > plan.md
`;
