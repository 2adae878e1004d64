import type { ChildProcess } from 'node:child_process';
import type { Chroot } from './chroot.ts';
import type { CannedReply } from './replies.ts';

/** A mail server that writes bounces, and how it is set up to give up soon and to bounce at once. */
export interface Mta {
  readonly name: string;
  readonly packages: readonly string[];
  /** Where it takes mail, on 127.0.0.1. */
  readonly port: number;
  /** Folders of what it holds and remembers, which are emptied before it starts. */
  readonly spool: readonly string[];
  /** Whether its reports leave out why a message was given up, such as the words of a temporary refusal. */
  readonly drops: (reply: CannedReply) => boolean;
  /** How its reports write the words of a server. */
  readonly writes: (words: string) => string;
  /** Writes its configuration. */
  configure(chroot: Chroot): Promise<void>;
  /** Starts it in the foreground. */
  start(chroot: Chroot): ChildProcess;
  /** Makes it try again at once what it holds, where it would wait for minutes. */
  retry?(chroot: Chroot): Promise<void>;
}

const HOST = 'mta.sender.test';

const POSTFIX = {
  compatibility_level: '3.6',
  myhostname: HOST,
  mydomain: 'sender.test',
  mydestination: '',
  mynetworks: '127.0.0.0/8',
  inet_interfaces: '127.0.0.1',
  inet_protocols: 'ipv4',
  smtp_host_lookup: 'dns',
  smtp_connect_timeout: '3s',
  smtp_tls_security_level: 'none',
  smtputf8_enable: 'no',
  alias_maps: '',
  alias_database: '',
  local_recipient_maps: '',
  queue_run_delay: '2s',
  minimal_backoff_time: '1s',
  maximal_backoff_time: '2s',
  maximal_queue_lifetime: '5s',
  bounce_queue_lifetime: '60s',
  maillog_file: '/var/log/postfix.log',
};

const EXIM = `primary_hostname = ${HOST}
daemon_smtp_ports = 2526
local_interfaces = 127.0.0.1
acl_smtp_rcpt = all
dns_ipv4_lookup = *
tls_advertise_hosts =
exim_user = Debian-exim
log_file_path = /var/log/exim4/%slog
keep_environment =
begin acl
all:
  accept
begin routers
dns:
  driver = dnslookup
  transport = remote
  same_domain_copy_routing = yes
begin transports
remote:
  driver = smtp
  hosts_try_fastopen =
  hosts_avoid_tls = *
  connect_timeout = 3s
begin retry
* * F,5s,1s
`;

const OPENSMTPD = `listen on 127.0.0.1 port 2527
smtp max-message-size 10M
queue ttl 5s
action "out" relay helo ${HOST}
match from any for any action "out"
`;

export const MTAS: readonly Mta[] = [
  {
    name: 'postfix',
    packages: ['postfix'],
    port: 2525,
    spool: ['active', 'bounce', 'corrupt', 'defer', 'deferred', 'hold', 'incoming', 'maildrop'].map(
      (name) => `/var/spool/postfix/${name}`,
    ),
    drops: () => false,
    // A question mark for each byte above 127.
    writes: (words) => words.replace(/[^\p{ASCII}]/gu, (letter) => '?'.repeat(Buffer.byteLength(letter))),
    async configure(chroot) {
      const main = Object.entries(POSTFIX).map(([name, value]) => `${name} = ${value}\n`);
      await chroot.write('/etc/postfix/main.cf', main.join(''));
      await chroot.run('postconf', '-MX', 'smtp/inet').catch(() => '');
      await chroot.run('postconf', '-M', '2525/inet=2525 inet n - n - - smtpd');
      await chroot.run('postconf', '-F', '*/*/chroot=n');
    },
    start: (chroot) => chroot.start('postfix', 'start-fg'),
  },
  {
    name: 'exim',
    packages: ['exim4-daemon-light'],
    port: 2526,
    spool: ['/var/spool/exim4/db', '/var/spool/exim4/input', '/var/spool/exim4/msglog'],
    drops: ({ stage }) => stage === 'refused',
    // Octal numbers for bytes above 127, which a reader can undo.
    writes: (words) => words,
    configure: (chroot) => chroot.write('/etc/exim4/exim4.conf', EXIM),
    start: (chroot) => chroot.start('exim4', '-bdf', '-q1s'),
  },
  {
    name: 'opensmtpd',
    packages: ['opensmtpd'],
    port: 2527,
    spool: ['/var/spool/smtpd/queue'],
    // It says “Envelope expired” of whatever it took for temporary, a refusal instead of a greeting too.
    drops: ({ stage, says }) =>
      says[0]?.startsWith('4') === true || ['connect', 'null', 'refused'].includes(stage),
    writes: (words) => words,
    async configure(chroot) {
      await chroot.write('/etc/smtpd.conf', OPENSMTPD);
      await chroot.write('/etc/mailname', `${HOST}\n`);
    },
    start: (chroot) => chroot.start('smtpd', '-d'),
    async retry(chroot) {
      await chroot.run('smtpctl', 'schedule', 'all');
    },
  },
];
