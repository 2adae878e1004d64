import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { promises as dns } from 'node:dns';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { delay, endGroup } from '../vscode/process.ts';
import type { DnsPrograms } from './install.ts';

/** A name server of our own on this machine. */
export interface DnsServer {
  /** On 127.0.0.1. */
  readonly port: number;
  stop(): Promise<void>;
}

/** Zones by their names: of NSD in the form of zone files, without SOA and NS; of rbldnsd as its data sets. */
export type ZoneFiles = Readonly<Record<string, string>>;

/** What nothing but these daemons may hold open: a shell that started them would wait for them. */
const OPTIONS = { stdio: 'ignore', detached: true } as const;
/** A name of each zone that says that it is served. */
const APEX = '@ 60 IN SOA ns.test. hostmaster.test. 1 3600 600 86400 60\n@ 60 IN NS ns.test.\n';

/** NSD, authoritative for some zones; about any other name it refuses to answer. One whose text is empty it fails to serve. */
export function startNsd({ nsd }: DnsPrograms, zones: ZoneFiles): Promise<DnsServer> {
  const probe = Object.keys(zones)[0] ?? 'test';
  return start('nsd', probe, async (folder, port) => {
    const names = Object.entries(zones);
    for (const [name, text] of names)
      if (text !== '')
        await writeFile(join(folder, `${name}.zone`), `$ORIGIN ${name}.\n$TTL 60\n${APEX}${text}`);
    const server = [
      'server:',
      '  ip-address: 127.0.0.1',
      `  port: ${port}`,
      '  username: ""',
      ...['zonesdir', 'xfrdir'].map((one) => `  ${one}: "${folder}"`),
      ...['pidfile', 'xfrdfile', 'zonelistfile'].map((one) => `  ${one}: "${join(folder, one)}"`),
      '  database: ""',
      '  logfile: "/dev/null"',
      'remote-control:',
      '  control-enable: no',
    ];
    const served = names.map(([name]) => `zone:\n  name: "${name}"\n  zonefile: "${name}.zone"`);
    const config = join(folder, 'nsd.conf');
    await writeFile(config, `${[...server, ...served].join('\n')}\n`);
    return spawn(nsd, ['-d', '-c', config], OPTIONS);
  });
}

/** What a list serves, in the syntax of rbldnsd, and how: addresses (`ip4set`), names (`dnset`) or anything (`generic`). */
export interface ListZone {
  readonly name: string;
  readonly type: 'ip4set' | 'dnset' | 'generic';
  readonly data: string;
}

/** rbldnsd with some lists. */
export function startRbldnsd({ rbldnsd }: DnsPrograms, lists: readonly ListZone[]): Promise<DnsServer> {
  return start('rbldnsd', lists[0]?.name ?? 'test', async (folder, port) => {
    const zones: string[] = [];
    for (const { name, type, data } of lists) {
      await writeFile(join(folder, name), `$SOA 60 ns.test hostmaster.test 1 3600 600 86400 60\n${data}`);
      zones.push(`${name}:${type}:${name}`);
    }
    const user = process.getuid?.() === 0 ? ['-u', 'nobody:nogroup'] : [];
    return spawn(rbldnsd, ['-n', ...user, '-w', folder, '-b', `127.0.0.1/${port}`, ...zones], OPTIONS);
  });
}

/** Milliseconds for a server to begin. */
const START = 30_000;

async function start(
  name: string,
  zone: string,
  launch: (folder: string, port: number) => Promise<ChildProcess>,
): Promise<DnsServer> {
  const folder = await mkdtemp(join(tmpdir(), `inboxlint-${name}-`));
  await chmod(folder, 0o755);
  const port = await freePort();
  const child = await launch(folder, port);
  const kill = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
  process.on('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    await endGroup(child);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  let error: unknown;
  child.on('error', (problem) => {
    error = problem;
  });
  for (const end = Date.now() + START; Date.now() < end && error === undefined; await delay(50)) {
    if (child.exitCode !== null) error = new Error(`${name} ended with ${child.exitCode} before it answered`);
    else if (await answers(port, zone)) return { port, stop };
  }
  await stop();
  throw error ?? new Error(`${name} did not answer within ${START / 1000} seconds`);
}

async function answers(port: number, zone: string): Promise<boolean> {
  const resolver = new dns.Resolver({ timeout: 500, tries: 1 });
  resolver.setServers([`127.0.0.1:${port}`]);
  return resolver.resolveSoa(zone).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = createSocket('udp4');
    socket.on('error', reject);
    socket.bind(0, '127.0.0.1', () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}
