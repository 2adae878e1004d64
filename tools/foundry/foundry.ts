import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { messageOf, onInterrupt, run } from '../vscode/process.ts';
import { type Chroot, endIn, makeBase, openChroot } from './chroot.ts';
import { labelsOf } from './labels.ts';
import { MTAS, type Mta } from './mtas.ts';
import { messages } from './replies.ts';
import { submit } from './submit.ts';
import { startWorld, type World } from './world.ts';

const ROOT = join(import.meta.dirname, '../..');
const SYSTEMS = join(ROOT, '.cache/foundry');
const BOUNCES = join(ROOT, 'test/data/bounces/made');

/** Milliseconds for an MTA to listen, and for all that it was given to come back. */
const TO_LISTEN = 20_000;
const TO_BOUNCE = 120_000;

/** `npm run foundry`: real MTAs send to a small internet that refuses, and what they write of it becomes test data. */
const missing = await whatIsMissing();
if (missing) console.log(`skipped: ${missing}`);
else {
  const opened: Chroot[] = [];
  onInterrupt(() => Promise.all(opened.map((chroot) => chroot.close())).then(() => process.exit(130)));
  await makeBounces(opened).catch((error: unknown) => {
    console.error(`The foundry failed: ${messageOf(error)}`);
    process.exitCode = 1;
  });
}

async function whatIsMissing(): Promise<string | undefined> {
  if (process.platform !== 'linux') return `the foundry needs Linux, this is ${process.platform}`;
  if (process.getuid?.() !== 0) return 'the foundry needs root, for systems of its own and port 25';
  if (await isProgram('/usr/sbin/debootstrap')) return undefined;
  if (!(await isProgram('/usr/bin/apt-get'))) return 'debootstrap is missing, and there is no apt-get';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const { code } = await run('apt-get', ['install', '-y', '-qq', 'debootstrap'], { env });
  return code === 0 ? undefined : 'apt-get could not install debootstrap';
}

/** Makes all bounces before it writes any; systems that it opens are added to `opened`. */
async function makeBounces(opened: Chroot[]): Promise<void> {
  await mkdir(SYSTEMS, { recursive: true });
  const base = await makeBase(SYSTEMS);
  const bounces: (readonly [file: string, text: string])[] = [];
  const labels = [];
  for (const mta of MTAS) {
    const chroot = await openChroot(base, mta.name, mta.packages);
    opened.push(chroot);
    const byMessage = await bouncesOf(mta, chroot);
    console.log(`${mta.name}: ${byMessage.size} bounces of ${messages.length} messages`);
    for (const [name, bounce] of byMessage) {
      const file = `${mta.name}/${name}.eml`;
      bounces.push([file, bounce]);
      labels.push(labelsOf(file, mta, name));
    }
  }
  await rm(BOUNCES, { recursive: true, force: true });
  for (const { name } of MTAS) await mkdir(join(BOUNCES, name), { recursive: true });
  for (const [file, bounce] of bounces) {
    // As a mailbox keeps it: with the sender that its last server was given, in lines that end as those of files do.
    const kept = `Return-Path: <>\n${bounce.replaceAll('\r\n', '\n')}`;
    await writeFile(join(BOUNCES, file), kept, 'latin1');
  }
  await writeFile(join(BOUNCES, 'labels.json'), `${JSON.stringify(labels, undefined, 2)}\n`);
}

/** What an MTA writes of each message, by the message’s name. */
async function bouncesOf(mta: Mta, chroot: Chroot): Promise<ReadonlyMap<string, string>> {
  for (const folder of mta.spool) await chroot.empty(folder);
  await mta.configure(chroot);
  const world = await startWorld();
  const child = mta.start(chroot);
  try {
    await listens(mta.port);
    for (const message of messages) await submit(message, mta.port);
    return await collected(mta, chroot, world);
  } catch (error) {
    throw new Error(`${mta.name}: ${messageOf(error)}`);
  } finally {
    await endIn(chroot, child);
    await world.stop();
  }
}

/** Waits until every message has come back, or time is up. */
async function collected(mta: Mta, chroot: Chroot, world: World): Promise<ReadonlyMap<string, string>> {
  for (const end = Date.now() + TO_BOUNCE; Date.now() < end && byName(world).size < messages.length; ) {
    await sleep(1000);
    await mta.retry?.(chroot);
  }
  return byName(world);
}

function byName({ received }: World): ReadonlyMap<string, string> {
  const named = received.map((bounce) => [/^Subject: Offer (\S+)/m.exec(bounce)?.[1] ?? '', bounce] as const);
  return new Map(named.filter(([name]) => name !== '').sort());
}

async function listens(port: number): Promise<void> {
  for (const end = Date.now() + TO_LISTEN; Date.now() < end; await sleep(200)) {
    const isOpen = await new Promise<boolean>((tell) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        tell(true);
      });
      socket.on('error', () => tell(false));
    });
    if (isOpen) return;
  }
  throw new Error(`nothing listens on port ${port}`);
}

/** Waits, and keeps the process alive meanwhile. */
function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
