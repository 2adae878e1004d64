import { createServer, type Socket } from 'node:net';

/** What a mail host answers where it does not take what it is given; lines with their codes. */
export interface HostAnswers {
  /** Instead of a greeting. */
  readonly greeting?: readonly string[];
  readonly toRecipient: (address: string) => readonly string[] | undefined;
  readonly toMessage: (recipients: readonly string[]) => readonly string[] | undefined;
  /** Gets a message that was taken: its bytes as one character each, lines ending in CRLF. */
  readonly taken?: (message: string) => void;
}

/** Starts a mail host on port 25 of a loopback address. */
export function startMailHost(answers: HostAnswers, address: string): Promise<{ stop(): Promise<void> }> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // Who hangs up early has got what he came for.
    socket.on('error', () => socket.destroy());
    converse(socket, answers);
  });
  const stop = () =>
    new Promise<void>((done) => {
      for (const socket of open) socket.destroy();
      server.close(() => done());
    });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(25, address, () => done({ stop }));
  });
}

function converse(socket: Socket, answers: HostAnswers): void {
  const say = (...lines: readonly string[]) => socket.write(`${lines.join('\r\n')}\r\n`);
  let recipients: string[] = [];
  let message: string[] | undefined;
  const command = (line: string) => {
    const [verb = ''] = line.toUpperCase().split(/[\s:]/, 1);
    if (verb === 'EHLO') say('250-mx', '250-SIZE 35882577', '250-8BITMIME', '250 ENHANCEDSTATUSCODES');
    else if (verb === 'RCPT') {
      const recipient = /<([^>]*)>/.exec(line)?.[1] ?? '';
      const refusal = answers.toRecipient(recipient);
      if (!refusal) recipients.push(recipient);
      say(...(refusal ?? ['250 2.1.5 OK']));
    } else if (verb === 'DATA') {
      message = recipients.length > 0 ? [] : undefined;
      say(message ? '354 Go ahead' : '503 5.5.1 No recipient');
    } else if (verb === 'QUIT') {
      say('221 2.0.0 Bye');
      socket.end();
    } else {
      recipients = [];
      say('250 2.0.0 OK');
    }
  };
  const lineOfMessage = (line: string, lines: string[]) => {
    if (line !== '.') {
      lines.push(line.replace(/^\./, ''));
      return;
    }
    const refusal = answers.toMessage(recipients);
    if (!refusal) answers.taken?.(`${lines.join('\r\n')}\r\n`);
    message = undefined;
    recipients = [];
    say(...(refusal ?? ['250 2.0.0 OK']));
  };
  say(...(answers.greeting ?? ['220 mx ESMTP']));
  eachLine(socket, (line) => (message ? lineOfMessage(line, message) : command(line)));
}

/** Gives lines as they come, a character a byte. */
function eachLine(socket: Socket, take: (line: string) => void): void {
  let rest = '';
  socket.on('data', (data: Buffer) => {
    const lines = (rest + data.toString('latin1')).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
}
