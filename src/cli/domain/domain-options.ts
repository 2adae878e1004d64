import { isIP } from 'node:net';
import { looksLikeDomain, readNamedDomain } from '../../core/domain/index.ts';
import { render } from '../../core/index.ts';
import type { ResolverAddress } from '../../network/api.ts';
import { readResolver } from '../../network/resolver-address.ts';
import type { OutputFormat } from '../cli-options.ts';
import { UsageError } from '../failure.ts';
import { readFormat } from '../option-values.ts';
import { type OptionTable, readOptions } from '../read-options.ts';
import { RECORD_FILE_OPTIONS, type RecordFileOptions } from './record-options.ts';

/** What `inboxlint domain example.com` is asked for. */
export interface DomainOptions {
  /** As the DNS has it, in lower case. */
  readonly domain: string;
  readonly ip?: string;
  readonly selectors: readonly string[];
  /** A message or a draft. */
  readonly message?: string;
  /** Files and folders whose records count as published. */
  readonly records: readonly string[];
  readonly resolver: ResolverAddress;
  /** Whether blocklists are asked, too. */
  readonly lists: boolean;
  readonly format: OutputFormat;
  readonly color?: boolean;
  readonly help: boolean;
}

type GivenDomainOptions = Omit<DomainOptions, 'domain' | 'records'>;

/** What stands behind it are files. */
const RECORDS = '--records';

const OPTIONS: OptionTable<GivenDomainOptions> = {
  ip: { example: '192.0.2.1', reads: (value) => ({ ip: readIp(value) }) },
  selector: {
    example: 'selector1',
    reads: (value, { selectors }) => ({ selectors: [...selectors, readSelector(value)] }),
  },
  message: { example: 'message.eml', reads: (message) => ({ message }) },
  records: { sets: {} },
  resolver: { example: '192.0.2.53', reads: (value) => ({ resolver: resolverOf(value) }) },
  lists: { sets: { lists: true } },
  format: { example: 'json', reads: (value) => ({ format: readFormat(value) }) },
  color: { sets: { color: true } },
  'no-color': { sets: { color: false } },
  help: { short: 'h', sets: { help: true } },
};

const DEFAULTS: GivenDomainOptions = {
  selectors: [],
  resolver: { kind: 'system' },
  lists: false,
  format: 'pretty',
  help: false,
};

/** Whether a domain is to be checked, and not only files: one is named before `--records`, or there are no files. */
export function namesDomain(args: readonly string[]): boolean {
  const cut = args.indexOf(RECORDS);
  const table: OptionTable<GivenDomainOptions & RecordFileOptions> = { ...OPTIONS, ...RECORD_FILE_OPTIONS };
  const defaults = { ...DEFAULTS, fix: false, rules: {} };
  return cut < 0 || readOptions(args.slice(0, cut), table, defaults).names.length > 0;
}

/** Reads what stands behind the verb: one domain before `--records`, files behind it. Throws `UsageError`. */
export function parseDomainOptions(args: readonly string[]): DomainOptions {
  const cut = args.indexOf(RECORDS);
  const { options, names } = readOptions(args, OPTIONS, DEFAULTS);
  const before = cut < 0 ? names : readOptions(args.slice(0, cut), OPTIONS, DEFAULTS).names;
  const [name, more] = before;
  const records = names.slice(before.length);
  if (options.help) return { ...options, domain: '', records };
  if (more !== undefined) throw new UsageError(`Name one domain at a time: ${name} or ${more}.`);
  if (cut >= 0 && records.length === 0)
    throw new UsageError('--records needs files or folders behind it, as in: --records zones/');
  if (name === undefined)
    throw new UsageError(
      'Name a domain, as in: inboxlint domain example.com, or files: inboxlint domain --records zones/',
    );
  return { ...options, records, domain: readDomain(name) };
}

function readDomain(name: string): string {
  const named = readNamedDomain(name);
  if (named && named.ip === undefined) return named.domain;
  throw new UsageError(`“${name}” isn’t a domain. Name one such as example.com.`);
}

function readIp(value: string): string {
  if (isIP(value) > 0 && !value.includes('%')) return value;
  throw new UsageError(`--ip takes an IPv4 or IPv6 address, not “${value}”.`);
}

function readSelector(value: string): string {
  if (looksLikeDomain(`${value}.example.com`)) return value;
  throw new UsageError(`--selector takes a DKIM selector such as selector1, not “${value}”.`);
}

function resolverOf(value: string): ResolverAddress {
  const read = readResolver(value);
  if ('resolver' in read) return read.resolver;
  throw new UsageError(`--resolver: ${render(read.problem)}`);
}
