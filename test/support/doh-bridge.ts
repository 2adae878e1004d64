import { createServer } from 'node:http';
import { connect } from 'node:net';
import { after } from 'node:test';
import { portOf } from './misbehaving-server.ts';

/** A resolver over HTTP on 127.0.0.1 that passes messages on to a name server, byte for byte; closed after the tests of the file. */
export async function dohBridge(nameServerPort: number): Promise<string> {
  const server = createServer(async ({ url = '' }, reply) => {
    const query = Buffer.from(new URL(url, 'http://127.0.0.1').searchParams.get('dns') ?? '', 'base64url');
    const answer = await overTcp(query, nameServerPort);
    reply.writeHead(200, { 'content-type': 'application/dns-message' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${portOf(server)}/dns-query`;
}

/** A message behind its length, and the answer without (RFC 1035, 4.2.2). */
function overTcp(query: Buffer, port: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let received = Buffer.alloc(0);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const length = received.length < 2 ? Number.POSITIVE_INFINITY : received.readUInt16BE(0);
      if (received.length < 2 + length) return;
      socket.destroy();
      resolve(received.subarray(2, 2 + length));
    });
    const length = Buffer.alloc(2);
    length.writeUInt16BE(query.length);
    socket.write(Buffer.concat([length, query]));
  });
}
