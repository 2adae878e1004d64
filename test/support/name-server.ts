import { createSocket, type RemoteInfo } from 'node:dgram';
import { after } from 'node:test';
import { type Answer, AUTHORITATIVE_ANSWER, decode, encode, type Packet, type Question } from 'dns-packet';

/** What a name server says: records, a response code (2, 3, 5, …), or nothing at all. */
export type NameServerAnswer = readonly Answer[] | number | 'nothing';

/** A name server on 127.0.0.1 that says what it is told. */
export interface TestNameServer {
  readonly port: number;
  /** Every question that came, as `TYPE name`. */
  readonly asked: readonly string[];
}

/** One that is closed after the tests of the file. */
export async function nameServer(say: (question: Question) => NameServerAnswer): Promise<TestNameServer> {
  const { close, ...server } = await openNameServer(say);
  after(close);
  return server;
}

/** One that keeps no process alive. */
export async function openNameServer(
  say: (question: Question) => NameServerAnswer,
): Promise<TestNameServer & { close(): void }> {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (message: Buffer, { port, address }: RemoteInfo) => {
    const query = decode(message);
    const [question] = query.questions ?? [];
    if (!question) return;
    asked.push(`${question.type} ${question.name}`);
    const said = say(question);
    if (said !== 'nothing') socket.send(encode(response(query, said)), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  socket.unref();
  return { port: socket.address().port, asked, close: () => socket.close() };
}

/** The message that answers a query with records or a response code. */
export function response(query: Packet, said: readonly Answer[] | number): Packet {
  const [code, answers] = typeof said === 'number' ? [said, []] : [0, [...said]];
  return {
    type: 'response',
    ...(query.id !== undefined && { id: query.id }),
    flags: AUTHORITATIVE_ANSWER | code,
    ...(query.questions && { questions: query.questions }),
    answers,
  };
}
