import { startMailHost } from './mail-host.ts';
import { startNameServer, type Zone } from './name-server.ts';
import { type CannedReply, replies, replyOf } from './replies.ts';

/** Where the MTAs ask for names. */
export const NAME_SERVER = '127.0.0.9';

const SENDER = { host: 'mx.sender.test', address: '127.0.0.8' };
/** Mail hosts that refuse; nobody listens at the last. */
const HOSTS: Zone = {
  'example.com': { host: 'mx.example.com', address: '127.0.0.11' },
  'example.net': { host: 'mx.example.net', address: '127.0.0.12' },
  'example.org': { host: 'mx.example.org', address: '127.0.0.13' },
  'busy.example.com': { host: 'mx.busy.example.com', address: '127.0.0.14' },
  'dead.example.com': { host: 'mx.dead.example.com', address: '127.0.0.15' },
};
const ZONE: Zone = { 'sender.test': SENDER, 'null.example.com': { host: '.' }, ...HOSTS };
const DEAD = 'dead.example.com';

/** What runs until it is stopped. */
interface Stoppable {
  stop(): Promise<void>;
}

/** The small internet while it runs. */
export interface World extends Stoppable {
  /** What came back to the sender so far: whole messages, a character a byte, lines ending in CRLF. */
  readonly received: readonly string[];
}

/** Starts a name server, hosts that refuse by the recipient’s number, and the sender’s own mailbox. Throws where a port is taken. */
export async function startWorld(): Promise<World> {
  const received: string[] = [];
  const mailbox = {
    toRecipient: () => undefined,
    toMessage: () => undefined,
    taken: (message: string) => received.push(message),
  };
  const started: Stoppable[] = [];
  const stop = async () => {
    for (const part of started) await part.stop();
  };
  try {
    started.push(await startNameServer(ZONE, NAME_SERVER));
    started.push(await startMailHost(mailbox, SENDER.address));
    for (const [domain, { address }] of Object.entries(HOSTS)) {
      if (address && domain !== DEAD) started.push(await startMailHost(answersOf(domain), address));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { received, stop };
}

function answersOf(domain: string) {
  const greeting = replies.find((reply) => reply.domain === domain && reply.stage === 'connect')?.says;
  return {
    ...(greeting && { greeting }),
    toRecipient: (address: string) => saysAt('rcpt', address),
    toMessage: (recipients: readonly string[]) =>
      recipients.map((address) => saysAt('data', address)).find((says) => says !== undefined),
  };
}

function saysAt(stage: CannedReply['stage'], address: string): readonly string[] | undefined {
  const number = Number(/^r(\d+)@/.exec(address)?.[1] ?? 0);
  const reply = number > 0 ? replyOf(number) : undefined;
  return reply?.stage === stage ? reply.says : undefined;
}
