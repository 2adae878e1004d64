import { MAX_PORT, readServerName, SMTP_PORTS } from '../../core/connect/index.ts';
import { render } from '../../core/index.ts';
import type { OutputFormat } from '../cli-options.ts';
import { UsageError } from '../failure.ts';
import { readFormat } from '../option-values.ts';
import { type OptionTable, readOptions } from '../read-options.ts';

/** What `inboxlint connect` is asked for. */
export interface ConnectArguments {
  readonly host: string;
  readonly ports: readonly number[];
  readonly format: OutputFormat;
  readonly color?: boolean;
  readonly help: boolean;
}

/** As many ports are tried at most: this finds a port to submit on, and is no port scanner. */
const MAX_PORTS = 6;

const OPTIONS: OptionTable<ConnectArguments> = {
  port: { example: '587', reads: (value, { ports }) => ({ ports: withPorts(ports, value) }) },
  format: { example: 'json', reads: (value) => ({ format: readFormat(value) }) },
  color: { sets: { color: true } },
  'no-color': { sets: { color: false } },
  help: { short: 'h', sets: { help: true } },
};

const DEFAULTS: ConnectArguments = { host: '', ports: [], format: 'pretty', help: false };

/** Reads what stands behind the verb. Throws `UsageError`. */
export function parseConnectArguments(args: readonly string[]): ConnectArguments {
  const { options, names } = readOptions(args, OPTIONS, DEFAULTS);
  if (options.help) return options;
  const [name, ...others] = names;
  if (name === undefined)
    throw new UsageError('Name the server to check, as in: inboxlint connect smtp.example.com');
  if (others.length > 0) throw new UsageError(`Name one server, not ${names.length}.`);
  const server = readServerName(name);
  if ('problem' in server) throw new UsageError(render(server.problem));
  const ports = server.port === undefined ? options.ports : withPorts(options.ports, String(server.port));
  return { ...options, host: server.host, ports: ports.length > 0 ? ports : SMTP_PORTS };
}

function withPorts(before: readonly number[], value: string): readonly number[] {
  const ports = value.split(',').map((port) => (/^\d{1,5}$/.test(port) ? Number(port) : 0));
  if (!ports.every((port) => port >= 1 && port <= MAX_PORT))
    throw new UsageError(`--port takes ports from 1 to ${MAX_PORT}, such as 587 or 465,587, not “${value}”.`);
  const all = [...new Set([...before, ...ports])];
  if (all.length > MAX_PORTS) throw new UsageError(`Name ${MAX_PORTS} ports at most, not ${all.length}.`);
  return all;
}

export const CONNECT_HELP = `Finds out on which port a server takes email from programs, and how. It connects,
asks what is offered (EHLO, STARTTLS) and says goodbye (QUIT). No login, no email.

Usage:
  inboxlint connect [options] <server>

Options:
  --port <ports>         Ports to try, such as 587 or 465,2525 (repeatable).
                         Default: 25, 465 and 587
  --format pretty|json   How to print it. Default: pretty
  --color, --no-color    Turn colors on or off
  -h, --help             Show this help

Exit codes:
  0  There is a port to use
  1  Something to fix
  2  No port answers, the server doesn’t exist, or wrong usage

Examples:
  inboxlint connect smtp.example.com
  inboxlint connect --port 2525 smtp.example.com
`;
