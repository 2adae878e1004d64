import { connect, type Socket } from 'node:net';
import { addressOf, type SentMessage } from './replies.ts';

const SENDER = 'anna@sender.test';

/** Sends a message through the MTA on a port of this machine; its subject is `Offer <name>`. */
export async function submit(message: SentMessage, port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  try {
    await answered(socket);
    for (const command of dialog(message)) {
      socket.write(`${command}\r\n`);
      await answered(socket);
    }
  } finally {
    socket.destroy();
  }
}

function dialog({ name, to }: SentMessage): readonly string[] {
  const text = [
    `From: Anna <${SENDER}>`,
    `To: ${to.map(addressOf).join(', ')}`,
    `Subject: Offer ${name}`,
    `Message-ID: <${name}@sender.test>`,
    'Date: Fri, 27 Nov 2026 12:00:00 +0000',
    '',
    'Our offer of this week.',
    '.',
  ];
  return [
    'EHLO client.sender.test',
    `MAIL FROM:<${SENDER}>`,
    ...to.map((number) => `RCPT TO:<${addressOf(number)}>`),
    'DATA',
    text.join('\r\n'),
  ];
}

/** Waits for the last line of an answer; throws where it is a refusal, or none comes. */
function answered(socket: Socket): Promise<void> {
  return new Promise((done, fail) => {
    let answer = '';
    const over = (error?: Error) => {
      socket.off('data', take);
      socket.off('error', over);
      socket.off('close', closed);
      if (error) fail(error);
      else done();
    };
    const closed = () => over(new Error('the MTA hung up'));
    const take = (data: Buffer) => {
      answer += data.toString('latin1');
      const last = /^(\d)\d\d(?: .*)?\r\n$/m.exec(answer);
      if (last) over(/[23]/.test(last[1] ?? '') ? undefined : new Error(`the MTA answered ${answer.trim()}`));
    };
    socket.on('data', take);
    socket.once('error', over);
    socket.once('close', closed);
  });
}
