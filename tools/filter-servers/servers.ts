import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { delay, endGroup } from '../vscode/process.ts';
import type { FilterPrograms } from './install.ts';

/** A filter of our own on this machine. */
export interface FilterServer {
  /** On 127.0.0.1. */
  readonly port: number;
  stop(): Promise<void>;
}

/** Processes that judge at the same time. */
const CHILDREN = 2;

/** What a server shows who wants an encrypted connection: PEM files. */
export interface Certificate {
  readonly key: string;
  readonly certificate: string;
}

/** SpamAssassin with local tests only, its own home and a free port; as nobody where root starts it. */
export async function startSpamd({ spamd }: FilterPrograms, encryption?: Certificate): Promise<FilterServer> {
  return startServer('spamd', async (folder, port) => {
    await mkdir(join(folder, 'home'));
    await chmod(join(folder, 'home'), 0o777);
    const listen = ['--listen=127.0.0.1', `--port=${port}`, `--pidfile=${join(folder, 'pid')}`];
    const children = [`--min-children=${CHILDREN}`, `--max-children=${CHILDREN}`];
    const user = isRoot() ? ['--username=nobody'] : [];
    const quiet = [
      '--local',
      '--nouser-config',
      '--syslog=stderr',
      `--helper-home-dir=${join(folder, 'home')}`,
    ];
    const ssl = encryption
      ? ['--ssl', `--server-key=${encryption.key}`, `--server-cert=${encryption.certificate}`]
      : [];
    return spawn(spamd, [...quiet, ...listen, ...children, ...user, ...ssl], OPTIONS);
  });
}

/** Rspamd with what judges content: no module that asks the network, no Redis, no learning. */
export async function startRspamd({ rspamd }: FilterPrograms): Promise<FilterServer> {
  return startServer('rspamd', async (folder, port) => {
    const override = join(folder, 'override.d');
    await mkdir(override);
    const files = { ...moduleFiles(), ...OPTION_FILES, 'worker-normal.inc': worker(port) };
    for (const [name, text] of Object.entries(files)) await writeFile(join(override, name), text);
    for (const name of ['db', 'run', 'log']) {
      await mkdir(join(folder, name));
      await chmod(join(folder, name), 0o777);
    }
    const places = { LOCAL_CONFDIR: '', DBDIR: 'db', RUNDIR: 'run', LOGDIR: 'log' };
    const variables = Object.entries(places).map(([name, path]) => `--var=${name}=${join(folder, path)}`);
    const user = isRoot() ? ['-u', 'nobody', '-g', 'nogroup'] : [];
    return spawn(rspamd, ['-f', '-c', '/etc/rspamd/rspamd.conf', ...user, ...variables], OPTIONS);
  });
}

const OPTIONS = { stdio: 'ignore', detached: true } as const;

const NETWORK_MODULES = (
  'antivirus arc asn aws_s3 bimi clickhouse dcc dkim dkim_signing dmarc elastic external_relay external_services ' +
  'fuzzy_check greylist history_redis http_headers metadata_exporter metric_exporter milter_headers mx_check neural ' +
  'p0f ratelimit rbl replies reputation rspamd_update spamtrap spf surbl url_redirector whitelist'
).split(' ');

function moduleFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(NETWORK_MODULES.map((name) => [`${name}.conf`, 'enabled = false;\n']));
}

/** Maps that Rspamd would fetch are asked of a name server that is not there. */
const OPTION_FILES: Readonly<Record<string, string>> = {
  'options.inc':
    'dns { nameserver = ["127.0.0.1:1"]; timeout = 0.1s; retransmits = 1; }\nfilters = "chartable,regexp";\n',
  'logging.inc': 'type = "console";\nlevel = "error";\n',
  ...Object.fromEntries(
    ['controller', 'proxy', 'fuzzy'].map((name) => [`worker-${name}.inc`, 'enabled = false;\ncount = -1;\n']),
  ),
};

function worker(port: number): string {
  return `bind_socket = "127.0.0.1:${port}";\ncount = ${CHILDREN};\n`;
}

/** Milliseconds for a server to compile its rules. */
const START = 180_000;

async function startServer(
  name: string,
  start: (folder: string, port: number) => Promise<ChildProcess>,
): Promise<FilterServer> {
  const folder = await mkdtemp(join(tmpdir(), `inboxlint-${name}-`));
  await chmod(folder, 0o777);
  const port = await freePort();
  const child = await start(folder, port);
  const stop = async () => {
    process.off('exit', kill);
    await endGroup(child);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const kill = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
  process.on('exit', kill);
  let error: unknown;
  child.on('error', (problem) => {
    error = problem;
  });
  for (const end = Date.now() + START; Date.now() < end && error === undefined; await delay(100)) {
    if (child.exitCode !== null) error = new Error(`${name} ended with ${child.exitCode} before it listened`);
    else if (await listens(port)) return { port, stop };
  }
  await stop();
  throw error ?? new Error(`${name} did not listen within ${START / 1000} seconds`);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
