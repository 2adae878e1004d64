import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, describe, it } from 'node:test';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { certificateMaker, withoutOpenssl } from '../support/certificates.ts';
import { useProgram } from '../support/cli-program.ts';
import { portOf } from '../support/misbehaving-server.ts';

const { run } = useProgram();
const made = certificateMaker();

async function smtpServer(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({ disableReverseLookup: true, ...options });
  server.on('error', () => {});
  after(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return portOf(server.server);
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('connect', () => {
  it('shows each port, the one to use, and what to put into programs', { skip: withoutOpenssl }, async () => {
    const { key, cert, files } = made({ name: '127.0.0.1' });
    const [open, closed] = [await smtpServer({ key, cert, banner: 'hi\u001b[31m' }), await closedPort()];
    const ports = `${closed},${open}`;
    const { code, out } = await run(['connect', '--port', ports, '127.0.0.1'], {
      env: { NODE_EXTRA_CA_CERTS: files.cert },
    });
    assert.equal(code, 0, out);
    assert.match(out, new RegExp(`^127\\.0\\.0\\.1\n +${closed}  Closed\n`));
    assert.match(out, new RegExp(`\n +${open}  Answers\n +Encrypted by STARTTLS\\.\n`));
    assert.match(out, /The certificate is trusted, for [\d,]+ more days\./);
    assert.match(out, new RegExp(`\nUse port ${open} with STARTTLS\\.\n`));
    for (const program of ['Nodemailer', 'Postfix', 'Django', 'Laravel', 'WordPress'])
      assert.match(out, new RegExp(`^${program}`, 'm'));
    assert.ok(!out.includes('\u001b'), 'what a server says cannot color the terminal');
  });

  it('gives the same as JSON, and exits with 1 where the certificate is to be fixed', {
    skip: withoutOpenssl,
  }, async () => {
    const { key, cert } = made({ name: '127.0.0.1', to: '20210101000000Z' });
    const port = await smtpServer({ key, cert, size: 1_000_000 });
    const { code, out } = await run(['connect', `127.0.0.1:${port}`, '--format=json']);
    assert.equal(code, 1);
    const { host, ports, use, settings } = JSON.parse(out);
    assert.equal(host, '127.0.0.1');
    assert.deepEqual(use, { port, secure: false, requireTLS: true });
    const [report] = ports;
    assert.deepEqual(
      [report.port, report.result, report.certificate, report.encryption, report.size],
      [port, 'ok', 'expired', 'starttls', 1_000_000],
    );
    assert.ok(report.daysLeft < 0 && report.ms >= 0 && report.auth.includes('PLAIN'));
    assert.match(settings.nodemailer, new RegExp(`port: ${port},`));
  });

  it('exits with 2 where no port answers or the server does not exist', async () => {
    const away = await run(['connect', '--port', String(await closedPort()), '127.0.0.1']);
    assert.equal(away.code, 2);
    assert.match(away.out, /No port answers\./);
    const unknown = await run(['connect', 'no-such-server.invalid']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /^error {2}Server no-such-server\.invalid not found\./);
  });

  it('says what is wrong with what it is asked', async () => {
    const errors: readonly (readonly [args: readonly string[], error: RegExp])[] = [
      [[], /^error {2}Name the server to check/],
      [['a.example', 'b.example'], /^error {2}Name one server, not 2\./],
      [['smtp://example.com'], /isn’t the name of a server/],
      [['--port=0', 'a.example'], /--port takes ports from 1 to 65535/],
      [['--port=1,2,3,4,5,6,7', 'a.example'], /Name 6 ports at most, not 7\./],
      [['--prt=5', 'a.example'], /Did you mean --port\?/],
    ];
    for (const [args, error] of errors) {
      const { code, err } = await run(['connect', ...args]);
      assert.equal(code, 2, String(args));
      assert.match(err, error);
    }
    const { code, out } = await run(['connect', '--help']);
    assert.equal(code, 0);
    assert.match(out, /No login, no email\./);
  });
});
