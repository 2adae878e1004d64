import assert from 'node:assert/strict';
import { createServer, type Server, type Socket } from 'node:net';
import { after, describe, it } from 'node:test';
import { createServer as createTlsServer } from 'node:tls';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { portSentences } from '../../src/core/connect/index.ts';
import type { ProbedPort, ProbeOptions } from '../../src/network/api.ts';
import { probeSmtp } from '../../src/network/index.ts';
import { certificateMaker, withoutOpenssl } from '../support/certificates.ts';
import { portOf } from '../support/misbehaving-server.ts';

const HOST = '127.0.0.1';
/** Milliseconds; what is to be silent is so for this long. */
const SHORT = { totalMs: 700 } as const;

const made = certificateMaker();
const CERTIFICATES = withoutOpenssl
  ? undefined
  : {
      good: made({ name: HOST }),
      expired: made({ name: HOST, to: '20210101000000Z' }),
      early: made({ name: HOST, from: '20900101000000Z' }),
      foreign: made({ name: 'mx.example.com' }),
    };

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  return portOf(server);
}

/** A server that does with a connection what it is told; closed after the tests of the file. */
async function plainServer(manner: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    manner(socket);
  });
  after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return listening(server);
}

/** A real SMTP server of npm’s. */
async function smtpServer(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({ disableReverseLookup: true, ...options });
  server.on('error', () => {});
  after(() => server.close());
  return listening(server.server);
}

async function probed(port: number, options: ProbeOptions = {}): Promise<ProbedPort> {
  const found = await probeSmtp(HOST, [port], options);
  assert.ok(found !== 'unknown-host');
  const [report] = found;
  assert.ok(report);
  return report;
}

/** Answers each line by what its first word is given. */
function answering(answers: Readonly<Record<string, string>>, greeting = '220 mx.example.com ESMTP\r\n') {
  return (socket: Socket) => {
    socket.write(greeting);
    socket.on('data', (chunk) => {
      const [word = ''] = chunk.toString('latin1').trim().split(' ');
      const answer = answers[word.toUpperCase()];
      if (answer === undefined) socket.destroy();
      else socket.write(answer);
    });
  };
}

describe('a port of a real server', { skip: withoutOpenssl }, () => {
  it('with STARTTLS is told with its logins, its size and its certificate', async () => {
    const port = await smtpServer({
      ...CERTIFICATES?.good,
      size: 5_000_000,
      authMethods: ['PLAIN', 'LOGIN'],
    });
    const report = await probed(port);
    assert.equal(report.result, 'ok');
    assert.equal(report.encryption, 'starttls');
    assert.match(report.tls ?? '', /^TLSv1\.[23]$/);
    assert.deepEqual([...report.auth].sort(), ['LOGIN', 'PLAIN']);
    assert.equal(report.size, 5_000_000);
    assert.ok(report.eightBitMime);
    assert.deepEqual(report.certificate?.faults, ['self-signed']);
    assert.ok((report.certificate?.daysLeft ?? 0) > 20_000);
    assert.ok(report.ms >= 0);
  });

  it('that hides its logins until it is encrypted offers none in the clear', async () => {
    const port = await smtpServer({
      ...CERTIFICATES?.good,
      hideSTARTTLS: false,
      authOptional: true,
      allowInsecureAuth: false,
    });
    const report = await probed(port);
    assert.equal(report.encryption, 'starttls');
    assert.ok(report.auth.length > 0);
  });

  it('with TLS from the start is told, also where nobody said so', async () => {
    const port = await smtpServer({ ...CERTIFICATES?.good, secure: true });
    const right = await probed(port, { implicitTls: [port] });
    assert.deepEqual([right.result, right.encryption], ['ok', 'implicit']);
    assert.deepEqual(right.authInClear, []);
    const wrong = await probed(port, SHORT);
    assert.deepEqual([wrong.result, wrong.encryption], ['ok', 'implicit']);
  });

  it('without TLS is told where TLS is expected', async () => {
    const port = await smtpServer({ disabledCommands: ['STARTTLS'] });
    const report = await probed(port, { implicitTls: [port] });
    assert.deepEqual([report.result, report.encryption], ['plain-on-tls-port', undefined]);
    assert.equal((await probed(port)).result, 'ok');
  });

  for (const [name, faults] of [
    ['expired', ['expired', 'self-signed']],
    ['early', ['not-yet-valid', 'self-signed']],
    ['foreign', ['self-signed', 'wrong-name']],
  ] as const) {
    it(`has its certificate judged: ${name}`, async () => {
      const report = await probed(await smtpServer({ ...CERTIFICATES?.[name] }));
      const found = report.certificate?.faults ?? [];
      // Of a chain OpenSSL tells one fault alone.
      assert.equal(found[0], faults[0]);
      for (const fault of found)
        assert.ok(
          faults.some((one) => one === fault),
          fault,
        );
      if (name === 'foreign') assert.deepEqual(report.certificate?.names, ['mx.example.com']);
    });
  }

  it('is told goodbye, and nothing of senders, recipients or logins', async () => {
    const lines: string[] = [];
    const port = await plainServer((socket) => {
      socket.on('data', (chunk) => lines.push(...chunk.toString('latin1').split('\r\n')));
      answering({ EHLO: '250-mx.example.com\r\n250 AUTH PLAIN\r\n', QUIT: '221 Bye\r\n' })(socket);
    });
    assert.equal((await probed(port)).result, 'ok');
    while (!lines.includes('QUIT')) await new Promise(setImmediate);
    assert.deepEqual(
      lines.filter((line) => line !== ''),
      ['EHLO [127.0.0.1]', 'QUIT'],
    );
  });
});

describe('a port that behaves badly', () => {
  it('is closed where nothing listens', async () => {
    const server = createServer();
    const port = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    assert.equal((await probed(port)).result, 'closed');
  });

  it('is silent where nobody says a word, on either kind of port', async () => {
    const port = await plainServer(() => {});
    assert.equal((await probed(port, SHORT)).result, 'silent');
    assert.equal((await probed(port, { ...SHORT, implicitTls: [port] })).result, 'silent');
  });

  it('is dropped where the server hangs up, at once or half', async () => {
    assert.equal((await probed(await plainServer((socket) => socket.destroy()))).result, 'dropped');
    assert.equal((await probed(await plainServer((socket) => socket.end()))).result, 'dropped');
    const late = await plainServer((socket) => {
      socket.write('220 Hello\r\n');
      socket.once('data', () => socket.end());
    });
    assert.equal((await probed(late)).result, 'dropped');
  });

  it('is not SMTP where garbage comes, or another protocol', async () => {
    for (const greeting of [
      Buffer.from(Array.from({ length: 300 }, (_, index) => index & 255)),
      'SSH-2.0-x\r\n',
    ]) {
      const port = await plainServer((socket) => socket.write(greeting));
      assert.equal((await probed(port)).result, 'not-smtp');
    }
  });

  it('is given up at a greeting of 1 MB on one line, and at lines without end', async () => {
    const long = await plainServer((socket) => socket.write(`220 ${'x'.repeat(1_000_000)}`));
    assert.equal((await probed(long)).result, 'not-smtp');
    const endless = await plainServer((socket) => {
      const more = () => {
        while (socket.writable && socket.write('220-and more\r\n'.repeat(1000)));
      };
      socket.on('drain', more);
      more();
    });
    assert.equal((await probed(endless)).result, 'not-smtp');
  });

  it('stalls where it drips, byte by byte, for longer than there is time', async () => {
    const port = await plainServer((socket) => {
      const bytes = `220 ${'x'.repeat(1000)}\r\n`;
      let at = 0;
      const drip = setInterval(() => socket.write(bytes.charAt(at++)), 20);
      socket.on('close', () => clearInterval(drip));
    });
    assert.equal((await probed(port, SHORT)).result, 'stalled');
  });

  it('stalls where its greeting goes on and on', async () => {
    const port = await plainServer((socket) => {
      const more = setInterval(() => socket.write('220-and more\r\n'), 20);
      socket.on('close', () => clearInterval(more));
    });
    assert.equal((await probed(port, SHORT)).result, 'stalled');
  });

  it('is refused where the server turns callers away, with its words', async () => {
    const port = await plainServer((socket) => socket.write('554 5.7.1 Go away\r\n'));
    const report = await probed(port);
    assert.deepEqual([report.result, report.greeting], ['refused', '5.7.1 Go away']);
  });

  it('fails to encrypt where STARTTLS is refused, garbage follows it, or nothing', async () => {
    const ehlo = '250-mx.example.com\r\n250 STARTTLS\r\n';
    const refused = await plainServer(answering({ EHLO: ehlo, STARTTLS: '454 Not now\r\n' }));
    assert.deepEqual(
      [(await probed(refused)).result, (await probed(refused)).detail],
      ['tls-failed', 'Not now'],
    );
    const garbage = await plainServer(answering({ EHLO: ehlo, STARTTLS: '220 Go\r\n', '': 'garbage' }));
    assert.equal((await probed(garbage)).result, 'tls-failed');
    const silent = await plainServer((socket) => {
      let said = '';
      socket.write('220 Hello\r\n');
      socket.on('data', (chunk) => {
        said += chunk.toString('latin1');
        if (said === 'EHLO [127.0.0.1]\r\n') socket.write(ehlo);
        if (said.endsWith('STARTTLS\r\n')) socket.write('220 Go\r\n');
      });
    });
    assert.equal((await probed(silent, SHORT)).result, 'tls-failed');
  });

  it('gets no reply believed that came before encryption', { skip: withoutOpenssl }, async () => {
    const port = await plainServer((socket) => {
      socket.write('220 Hello\r\n');
      socket.on('data', (chunk) => {
        const line = chunk.toString('latin1');
        if (line.startsWith('EHLO')) socket.write('250-mx\r\n250 STARTTLS\r\n');
        // What follows in the clear would be the answer to the next EHLO.
        if (line.startsWith('STARTTLS')) socket.write('220 Go\r\n250-mx\r\n250 AUTH STOLEN\r\n');
      });
    });
    const report = await probed(port, SHORT);
    assert.equal(report.result, 'tls-failed');
    assert.deepEqual(report.auth, []);
  });

  it('is told where TLS is spoken and nothing but TLS, and no SMTP in it', {
    skip: withoutOpenssl,
  }, async () => {
    const server = createTlsServer({ ...CERTIFICATES?.good }, (socket) => {
      socket.on('error', () => {});
      socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
    });
    after(() => server.close());
    const port = await listening(server);
    const report = await probed(port, { implicitTls: [port] });
    assert.deepEqual([report.result, report.encryption], ['not-smtp', 'implicit']);
  });

  it('is told with its TLS, however old that is', { skip: withoutOpenssl }, async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    const server = createTlsServer({ ...CERTIFICATES?.good, ...old }, (socket) => {
      socket.on('error', () => {});
      answering({ EHLO: '250-mx.example.com\r\n250 AUTH PLAIN\r\n', QUIT: '221 Bye\r\n' })(socket);
    });
    after(() => server.close());
    const port = await listening(server);
    const report = await probed(port, { implicitTls: [port] });
    assert.deepEqual([report.result, report.tls, report.auth], ['ok', 'TLSv1.1', ['PLAIN']]);
    assert.ok(
      portSentences(report).some(({ template }) => template.includes('is outdated')),
      'it says that TLS 1.1 is outdated',
    );
  });
});

describe('a server', () => {
  it('has its ports asked at once, in the order in which they are named', async () => {
    const [first, second] = [
      await plainServer(() => {}),
      await smtpServer({ disabledCommands: ['STARTTLS'] }),
    ];
    const found = await probeSmtp(HOST, [first, second], SHORT);
    assert.ok(found !== 'unknown-host');
    assert.deepEqual(
      found.map(({ port, result }) => [port, result]),
      [
        [first, 'silent'],
        [second, 'ok'],
      ],
    );
  });

  it('that does not exist is told so', async () => {
    assert.equal(await probeSmtp('no-such-server.invalid', [25], SHORT), 'unknown-host');
  });

  it('is left when the user stops', async () => {
    const port = await plainServer(() => {});
    const stop = new AbortController();
    const asking = probeSmtp(HOST, [port], { signal: stop.signal });
    stop.abort(new Error('stopped'));
    await assert.rejects(asking, /stopped/);
  });
});
