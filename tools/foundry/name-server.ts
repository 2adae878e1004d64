import { createSocket } from 'node:dgram';
import { type Answer, AUTHORITATIVE_ANSWER, decode, encode, RECURSION_AVAILABLE } from 'dns-packet';

/** Domains that get mail: the host that takes it (`.`: none, RFC 7505) and the host's address. */
export type Zone = Readonly<Record<string, { readonly host: string; readonly address?: string }>>;

/** What a DNS server answers for a name that is not there (RFC 1035, section 4.1.1). */
const NO_SUCH_NAME = 3;
const SECONDS_TO_LIVE = 60;

/** Answers for the MX of the zone’s domains and for the addresses of their hosts; no other name is there. */
export function startNameServer(zone: Zone, address: string): Promise<{ stop(): Promise<void> }> {
  const socket = createSocket('udp4');
  socket.on('message', (message, { address: to, port }) => {
    const { id, questions = [] } = decode(message);
    const [question] = questions;
    if (!question) return;
    const { answers, isKnown } = answersTo(zone, question.name.toLowerCase(), question.type);
    const flags = AUTHORITATIVE_ANSWER | RECURSION_AVAILABLE | (isKnown ? 0 : NO_SUCH_NAME);
    socket.send(encode({ type: 'response', ...(id && { id }), flags, questions, answers }), port, to);
  });
  const stop = () => new Promise<void>((done) => socket.close(() => done()));
  return new Promise((done, fail) => {
    socket.once('error', fail);
    socket.bind(53, address, () => done({ stop }));
  });
}

function answersTo(zone: Zone, name: string, type: string): { answers: Answer[]; isKnown: boolean } {
  const ttl = SECONDS_TO_LIVE;
  const domain = Object.hasOwn(zone, name) ? zone[name] : undefined;
  const host = Object.values(zone).find((one) => one.host === name);
  if (type === 'MX' && domain)
    return {
      answers: [
        { type, name, ttl, data: { preference: domain.host === '.' ? 0 : 5, exchange: domain.host } },
      ],
      isKnown: true,
    };
  if (type === 'A' && host?.address)
    return { answers: [{ type, name, ttl, data: host.address }], isKnown: true };
  return { answers: [], isKnown: domain !== undefined || host !== undefined };
}
