import { parseArgs } from 'node:util';
import { closestMatch } from '../core/index.ts';
import { UsageError } from './failure.ts';

/** An option that takes no value. */
interface Flag<Options> {
  /** One letter, for `-h`. */
  readonly short?: string;
  readonly sets: Partial<Options>;
}

interface Valued<Options> {
  /** A value that it takes. */
  readonly example: string;
  /** What a value sets, given what is set so far. Throws `UsageError`. */
  readonly reads: (value: string, before: Options) => Partial<Options>;
}

/** Options by their names without dashes. */
export type OptionTable<Options> = Readonly<Record<string, Flag<Options> | Valued<Options>>>;

/** A command line as read. */
interface ReadOptions<Options> {
  readonly options: Options;
  /** What is no option, in order. */
  readonly names: readonly string[];
  /** The options that were given, without dashes. */
  readonly given: ReadonlySet<string>;
}

/** Reads a command line on top of the defaults. Throws `UsageError`. */
export function readOptions<Options extends object>(
  args: readonly string[],
  table: OptionTable<Options>,
  defaults: Options,
): ReadOptions<Options> {
  // Not strict: its messages are for programmers, and it names no option that was meant.
  const known = Object.fromEntries(Object.entries(table).map(([name, option]) => [name, described(option)]));
  const { tokens } = parseArgs({ args: [...args], options: known, strict: false, tokens: true });
  let options = defaults;
  const names: string[] = [];
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    else if (token.kind === 'option') {
      options = { ...options, ...readOption(token, table, options) };
      given.add(token.name);
    }
  }
  return { options, names, given };
}

function described<Options>(option: Flag<Options> | Valued<Options>) {
  if ('reads' in option) return { type: 'string' } as const;
  return option.short ? ({ type: 'boolean', short: option.short } as const) : ({ type: 'boolean' } as const);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function readOption<Options>(
  { name, rawName, value, inlineValue }: OptionToken,
  table: OptionTable<Options>,
  before: Options,
): Partial<Options> {
  const option = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!option) {
    const known = Object.keys(table).map((one) => `--${one}`);
    throw new UsageError(`Unknown option ${rawName}.${didYouMean(rawName, known)}`);
  }
  if ('sets' in option) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    return option.sets;
  }
  const isMissing = value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
  if (isMissing) throw new UsageError(`${rawName} needs a value, for example ${rawName}=${option.example}.`);
  return option.reads(value, before);
}

/** The end of a sentence about a name that is unknown: ` Did you mean --fix?`, or nothing; names may be known by a part. */
export function didYouMean(
  name: string,
  known: readonly string[],
  partOf: (name: string) => string = (whole) => whole,
): string {
  const part = closestMatch(name, known.map(partOf));
  const close = known.find((one) => partOf(one) === part);
  return close ? ` Did you mean ${close}?` : '';
}
