import { parseArgs } from 'node:util';
import { closestMatch, LEVELS, type Level } from '../core/index.ts';
import type { Target } from '../filters/api.ts';
import { MAXIMUM_SIZE, TIMEOUT } from '../filters/limits.ts';
import { UsageError } from './failure.ts';
import { readAmount, readFilter } from './filter-arguments.ts';

/** What the command line asks for. */
export interface CliOptions {
  /** Files, folders and globs, as named. */
  readonly names: readonly string[];
  readonly format: OutputFormat;
  readonly fix: boolean;
  /** From where a draft fails; the configuration's, or `risky`, where absent. */
  readonly failOn?: Level | number;
  /** A file named, `false` for none at all, or absent for the nearest one. */
  readonly config?: string | false;
  readonly stdin: boolean;
  readonly stdinFilename?: string;
  /** Warnings that are allowed in all; any number where absent. */
  readonly maxWarnings?: number;
  /** Only errors are listed. */
  readonly quiet: boolean;
  /** Files that are named and are no drafts are passed over. */
  readonly draftsOnly: boolean;
  /** A folder without drafts is no error. */
  readonly allowEmpty: boolean;
  /** Whether what git or the configuration leaves out is left out. */
  readonly ignore: boolean;
  readonly color?: boolean;
  readonly show?: 'help' | 'version';
  /** The filters that drafts are sent to; none unless named. */
  readonly with: readonly Target[];
  /** Milliseconds. */
  readonly filterTimeout: number;
  /** Bytes. */
  readonly filterMaximumSize: number;
}

const OUTPUT_FORMATS = ['pretty', 'json'] as const;
type OutputFormat = (typeof OUTPUT_FORMATS)[number];

type Chosen = { -readonly [Key in keyof CliOptions]: CliOptions[Key] };

const WITH_VALUE: Readonly<Record<string, (chosen: Chosen, value: string) => void>> = {
  format: (chosen, value) => {
    chosen.format = readFormat(value);
  },
  'fail-on': (chosen, value) => {
    chosen.failOn = readFailOn(value);
  },
  'max-warnings': (chosen, value) => {
    chosen.maxWarnings = readCount('--max-warnings', value);
  },
  config: (chosen, value) => {
    chosen.config = value;
  },
  'stdin-filename': (chosen, value) => {
    chosen.stdinFilename = value;
  },
  with: (chosen, value) => {
    chosen.with = [...chosen.with, readFilter(value)];
  },
  'filter-timeout': (chosen, value) => {
    chosen.filterTimeout = 1000 * readAmount('--filter-timeout', value, 'seconds', 600);
  },
  'filter-max-size': (chosen, value) => {
    chosen.filterMaximumSize = 1000 * readAmount('--filter-max-size', value, 'KB', 100_000);
  },
};

const FLAGS: Readonly<Record<string, (chosen: Chosen) => void>> = {
  fix: (chosen) => {
    chosen.fix = true;
  },
  'no-config': (chosen) => {
    chosen.config = false;
  },
  'no-ignore': (chosen) => {
    chosen.ignore = false;
  },
  'drafts-only': (chosen) => {
    chosen.draftsOnly = true;
  },
  'allow-empty': (chosen) => {
    chosen.allowEmpty = true;
  },
  quiet: (chosen) => {
    chosen.quiet = true;
  },
  stdin: (chosen) => {
    chosen.stdin = true;
  },
  color: (chosen) => {
    chosen.color = true;
  },
  'no-color': (chosen) => {
    chosen.color = false;
  },
  help: (chosen) => {
    chosen.show = 'help';
  },
  version: (chosen) => {
    chosen.show = 'version';
  },
};

const SHORT: Readonly<Record<string, string>> = { help: 'h', version: 'v' };

/** Reads a command line, program name left out. Throws `UsageError`. */
export function parseArguments(args: readonly string[]): CliOptions {
  const chosen: Chosen = {
    names: [],
    format: 'pretty',
    fix: false,
    stdin: false,
    quiet: false,
    draftsOnly: false,
    allowEmpty: false,
    ignore: true,
    with: [],
    filterTimeout: TIMEOUT,
    filterMaximumSize: MAXIMUM_SIZE,
  };
  // Not strict: its messages are for programmers, and it names no option that was meant.
  const options = Object.fromEntries([...describe(WITH_VALUE, 'string'), ...describe(FLAGS, 'boolean')]);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const names: string[] = [];
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    else if (token.kind === 'option') {
      readOption(chosen, token);
      given.add(token.name);
    }
  }
  chosen.names = names;
  if (!chosen.show) refuseContradictions(chosen, given);
  return chosen;
}

function* describe(table: Readonly<Record<string, unknown>>, type: 'string' | 'boolean') {
  for (const name of Object.keys(table)) {
    const short = SHORT[name];
    yield [name, short ? { type, short } : { type }] as const;
  }
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function readOption(chosen: Chosen, { name, rawName, value, inlineValue }: OptionToken): void {
  const flag = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined;
  const withValue = Object.hasOwn(WITH_VALUE, name) ? WITH_VALUE[name] : undefined;
  if (flag) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    flag(chosen);
  } else if (withValue) {
    const isMissing = value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
    if (isMissing) throw new UsageError(`${rawName} needs a value, as in ${rawName}=${EXAMPLES[name]}.`);
    withValue(chosen, value);
  } else throw new UsageError(unknownOption(rawName));
}

const EXAMPLES: Readonly<Record<string, string>> = {
  format: 'json',
  'fail-on': 'caution',
  'max-warnings': '0',
  config: 'inboxlint.json',
  'stdin-filename': 'emails/welcome.html',
  with: 'spamassassin=127.0.0.1:783',
  'filter-timeout': '30',
  'filter-max-size': '512',
};

function unknownOption(rawName: string): string {
  const known = [...Object.keys(WITH_VALUE), ...Object.keys(FLAGS)].map((name) => `--${name}`);
  return `There is no option ${rawName}${meant(closestMatch(rawName, known))}`;
}

function readFormat(value: string): OutputFormat {
  const format = OUTPUT_FORMATS.find((known) => known === value);
  if (format) return format;
  const close = meant(closestMatch(value, OUTPUT_FORMATS));
  throw new UsageError(`--format takes ${OUTPUT_FORMATS.join(' or ')}, not “${value}”${close}`);
}

function readFailOn(value: string): Level | number {
  const level = LEVELS.find((known) => known === value);
  if (level) return level;
  const score = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (score <= 100) return score;
  const close = meant(closestMatch(value, LEVELS));
  const levels = LEVELS.join(', ');
  throw new UsageError(
    `--fail-on takes a level (${levels}) or a score from 0 to 100, not “${value}”${close}`,
  );
}

function readCount(option: string, value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(`${option} takes a whole number, 0 or more, not “${value}”.`);
}

function meant(close: string | undefined): string {
  return close ? `; did you mean ${close}?` : '.';
}

function refuseContradictions(chosen: CliOptions, given: ReadonlySet<string>): void {
  if (given.has('config') && given.has('no-config')) {
    throw new UsageError('--config and --no-config contradict each other; give one of them.');
  }
  if (chosen.stdin && chosen.names.length > 0) {
    throw new UsageError('--stdin reads one draft from the standard input; name no files beside it.');
  }
  if (!chosen.stdin && chosen.stdinFilename !== undefined) {
    throw new UsageError('--stdin-filename says what --stdin reads; add --stdin.');
  }
  if (chosen.with.length === 0 && (given.has('filter-timeout') || given.has('filter-max-size'))) {
    throw new UsageError('--filter-timeout and --filter-max-size are about filters; add --with.');
  }
  if (!chosen.stdin && chosen.names.length === 0) {
    throw new UsageError('Name the files, folders or globs to check, as in: inboxlint emails/');
  }
}
