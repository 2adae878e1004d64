import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import { parseDkim } from '../../../src/core/records/dkim/parse.ts';
import { faultsIn } from '../../support/faults.ts';

const faults = (text: string) => faultsIn(parseDkim(text));
const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength }).publicKey;

describe('a DKIM key record', () => {
  for (const bits of [512, 768, 1000, 1024, 1025, 2048, 4096]) {
    it(`tells an RSA key of ${bits} bits`, () => {
      for (const type of ['spki', 'pkcs1'] as const) {
        const der = rsa(bits).export({ type, format: 'der' });
        const { key, faults: none } = parseDkim(`v=DKIM1; k=rsa; p=${der.toString('base64')}`);
        assert.deepEqual({ key, none }, { key: { kind: 'rsa', bits }, none: [] });
      }
    });
  }

  it('tells an Ed25519 key', () => {
    const { x = '' } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
    const text = `v=DKIM1; k=ed25519; p=${Buffer.from(x, 'base64url').toString('base64')}`;
    assert.deepEqual([parseDkim(text).key, faults(text)], [{ kind: 'ed25519', bytes: 32 }, []]);
  });

  it('takes white space in the key, and none at the end', () => {
    const base64 = rsa(1024).export({ type: 'spki', format: 'der' }).toString('base64');
    const folded = base64.replace(/(.{60})/g, '$1 \t').replace(/=+$/, '');
    assert.deepEqual(parseDkim(`p=${folded}`).key, { kind: 'rsa', bits: 1024 });
  });

  it('has its lists, and defaults', () => {
    const { keyType, hashes, services, flags, key } = parseDkim(
      'v=DKIM1; h=sha1 : SHA256; t=y:s; s=email; p=',
    );
    assert.deepEqual(
      { keyType, hashes, services, flags },
      {
        keyType: 'rsa',
        hashes: ['sha1', 'sha256'],
        services: ['email'],
        flags: ['y', 's'],
      },
    );
    assert.deepEqual(key, { kind: 'revoked' });
    const plain = parseDkim('p=');
    assert.deepEqual([plain.hashes, plain.services, plain.flags, plain.faults], [undefined, ['*'], [], []]);
  });
});

describe('a fault of a DKIM key record', () => {
  const spki = rsa(1024).export({ type: 'spki', format: 'der' });
  const base64 = spki.toString('base64');
  const cut = spki.subarray(0, 100).toString('base64');
  const cases: Readonly<Record<string, readonly string[]>> = {
    'v=DKIM1; k=rsa': ['missing-key ⟦k=rsa⟧'],
    'k=rsa; v=DKIM1; p=': ['version-not-first ⟦v=DKIM1⟧'],
    'v=DKIM2; p=': ['version ⟦DKIM2⟧ → DKIM1'],
    'v=DKIM1; g=*; p=': ['removed-tag ⟦g⟧'],
    'v=DKIM1; P=; p=': ['unknown-tag ⟦P⟧ → p'],
    'v=DKIM1; k=dsa; p=AAAA': ['bad-value ⟦dsa⟧'],
    'v=DKIM1; h=md5:sha256; s=web; t=x; p=': ['bad-value ⟦md5⟧', 'bad-value ⟦web⟧', 'bad-value ⟦x⟧'],
    'v=DKIM1; h=; p=': ['missing-value ⟦h=⟧'],
    'v=DKIM1; n=until May, t=y then; p=': [],
    'v=DKIM1; p=MIGf*&#MA0G': ['bad-base64 ⟦*&#⟧'],
    'v=DKIM1; p=MIGfM': ['bad-base64 ⟦IGfM⟧'],
    'v=DKIM1; p=MIGf=MA0G': ['bad-base64 ⟦M⟧'],
    'v=DKIM1; p=-----BEGIN PUBLIC KEY-----MIGf': ['pem-line ⟦-----BEGIN PUBLIC KEY-----⟧ → '],
    'v=DKIM1; p=AAAA': ['bad-key ⟦AAAA⟧'],
    [`v=DKIM1; p=${cut}`]: [`bad-key ⟦${cut}⟧`],
    [`v=DKIM1; k=ed25519; p=${base64}`]: [`key-length ⟦${base64}⟧`],
    [`v=DKIM1; p=${base64} t=y`]: ['missing-semicolon ⟦ ⟧ → ; '],
    [`v=DKIM1; p="${base64}"`]: ['bad-base64 ⟦"⟧', `quote ⟦"${base64}"⟧ → ${base64}`],
  };

  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text.slice(0, 60)), () => assert.deepEqual(faults(text), expected));
  }

  it('is not looked for where a part is not known', () => {
    assert.deepEqual(faults('v=DKIM1; k=\uFDD0; p=\uFDD0'), []);
  });
});
