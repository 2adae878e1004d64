import { createServer, type Server, type Socket } from 'node:net';
import { after } from 'node:test';

/** What a server does with a connection. */
export type Manner = (socket: Socket, request: Buffer) => void;

/** A server on 127.0.0.1 that behaves as it is told; closed after the tests of the file. */
export async function misbehaving(manner: Manner): Promise<number> {
  const sockets = new Set<Socket>();
  const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    let request = Buffer.alloc(0);
    let isAnswered = false;
    socket.on('data', (chunk) => {
      request = Buffer.concat([request, chunk]);
      if (isAnswered || !isWhole(request)) return;
      isAnswered = true;
      manner(socket, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return portOf(server);
}

/** Whether the length that a request names has come; one that comes in parts would be answered too soon. */
function isWhole(request: Buffer): boolean {
  const end = request.indexOf('\r\n\r\n');
  const length = /content-length: *(\d+)/i.exec(request.toString('latin1', 0, end))?.[1];
  return end >= 0 && request.length >= end + 4 + Number(length);
}

export function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server does not listen');
  return address.port;
}
