import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { installPrograms } from '../packages.ts';
import { delay, endGroup, run } from '../vscode/process.ts';

const POSTFIX = '/usr/sbin/postfix';

/** Why there is no Postfix that could be started here; nothing where there is one. */
export async function installPostfix(): Promise<string | undefined> {
  // Its master process changes users, which only root may.
  if (process.getuid?.() !== 0) return 'Postfix starts only as root';
  return installPrograms({
    title: 'Postfix',
    packages: ['postfix', 'libsasl2-modules', 'openssl'],
    paths: [POSTFIX, '/usr/bin/openssl'],
  });
}

/** A Postfix of our own on 127.0.0.1, which accepts no email. */
export interface PostfixServer {
  /** As port 25 is: STARTTLS, no login. */
  readonly relay: number;
  /** As port 465 is: TLS from the start, logins. */
  readonly implicit: number;
  /** As port 587 is: STARTTLS required, logins after it. */
  readonly submission: number;
  stop(): Promise<void>;
}

/** PEM files; the key’s is root’s alone. */
export interface PostfixCertificate {
  readonly key: string;
  readonly cert: string;
}

/** Starts Postfix with folders and free ports of its own. Throws where it does not come up. */
export async function startPostfix(certificate: PostfixCertificate): Promise<PostfixServer> {
  const home = await mkdtemp(join(tmpdir(), 'inboxlint-postfix-'));
  // Its processes, which are other users, have to get to their folders.
  await chmod(home, 0o755);
  const etc = join(home, 'etc');
  for (const folder of [etc, join(etc, 'sasl'), join(home, 'queue'), join(home, 'data')]) await mkdir(folder);
  const [relay, implicit, submission] = [await freePort(), await freePort(), await freePort()];
  await writeFile(join(etc, 'main.cf'), mainConfig(home, certificate));
  await writeFile(join(etc, 'master.cf'), services(relay, implicit, submission));
  await writeFile(join(etc, 'sasl/smtpd.conf'), 'pwcheck_method: saslauthd\nmech_list: PLAIN LOGIN\n');
  await run('chown', ['postfix', join(home, 'data')]);
  const child = spawn(POSTFIX, ['-c', etc, 'start-fg'], { stdio: 'ignore', detached: true });
  const stop = async () => {
    await run(POSTFIX, ['-c', etc, 'stop']);
    await endGroup(child);
    await rm(home, { recursive: true, force: true });
  };
  for (const port of [relay, implicit, submission]) {
    if (await isListening(port)) continue;
    await stop();
    throw new Error(`Postfix does not listen on port ${port}`);
  }
  return { relay, implicit, submission, stop };
}

function mainConfig(home: string, { key, cert }: PostfixCertificate): string {
  return `compatibility_level = 3.6
queue_directory = ${home}/queue
data_directory = ${home}/data
maillog_file = ${home}/queue/postfix.log
maillog_file_prefixes = ${home}
cyrus_sasl_config_path = ${home}/etc/sasl
myhostname = mx.example.com
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
local_recipient_maps =
message_size_limit = 5000000
smtpd_tls_cert_file = ${cert}
smtpd_tls_key_file = ${key}
smtpd_tls_security_level = may
smtpd_relay_restrictions = reject
`;
}

function services(relay: number, implicit: number, submission: number): string {
  return `${relay} inet n - n - - smtpd
${implicit} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes -o smtpd_sasl_auth_enable=yes
${submission} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt -o smtpd_sasl_auth_enable=yes -o smtpd_tls_auth_only=yes
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
proxymap unix - - n - - proxymap
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

const PATIENCE_MS = 20_000;

async function isListening(port: number): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await delay(50)) {
    const socket = connect({ port, host: '127.0.0.1' });
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return true;
  }
  return false;
}
