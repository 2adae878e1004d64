import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { probeSmtp } from '../../src/network/index.ts';
import { installPostfix, type PostfixServer, startPostfix } from '../../tools/smtp-server/postfix.ts';
import { certificateMaker, withoutOpenssl } from '../support/certificates.ts';

const missing = (await installPostfix()) ?? withoutOpenssl;
const made = certificateMaker();

describe('a real Postfix', { skip: missing }, () => {
  let postfix: PostfixServer | undefined;
  before(async () => {
    const { key, cert } = made({ name: '127.0.0.1' }).files;
    postfix = await startPostfix({ key, cert });
  });
  after(() => postfix?.stop());

  it('is told as what each of its ports is', async () => {
    assert.ok(postfix);
    const { relay, implicit, submission } = postfix;
    const ports = await probeSmtp('127.0.0.1', [relay, implicit, submission], { implicitTls: [implicit] });
    assert.ok(ports !== 'unknown-host');
    assert.deepEqual(
      ports.map(({ result, encryption, auth, authInClear, size }) => ({
        result,
        encryption,
        auth,
        authInClear,
        size,
      })),
      [
        { result: 'ok', encryption: 'starttls', auth: [], authInClear: [], size: 5_000_000 },
        { result: 'ok', encryption: 'implicit', auth: ['PLAIN', 'LOGIN'], authInClear: [], size: 5_000_000 },
        { result: 'ok', encryption: 'starttls', auth: ['PLAIN', 'LOGIN'], authInClear: [], size: 5_000_000 },
      ],
    );
    for (const { tls, certificate, greeting, eightBitMime, smtpUtf8 } of ports) {
      assert.equal(tls, 'TLSv1.3');
      assert.deepEqual(certificate?.faults, ['self-signed']);
      assert.match(greeting ?? '', /^mx\.example\.com ESMTP Postfix/);
      assert.ok(eightBitMime && smtpUtf8);
    }
  });

  it('is told where TLS is expected and not spoken', async () => {
    assert.ok(postfix);
    const { submission } = postfix;
    const ports = await probeSmtp('127.0.0.1', [submission], { implicitTls: [submission] });
    assert.ok(ports !== 'unknown-host');
    assert.equal(ports[0]?.result, 'plain-on-tls-port');
  });
});
