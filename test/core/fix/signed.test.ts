import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesSigned } from '../../../src/core/fix/signed.ts';
import { applyFixes, check, fixAll, render } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import { html, message, multipart, plain, type TestPart } from '../../support/messages.ts';

const signature: TestPart = {
  type: 'application/pkcs7-signature; name="smime.p7s"',
  header: 'Content-Transfer-Encoding: base64',
  body: 'MIIBHgYJ',
};
const PGP = `-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA256

Hello Ada!!!
-----BEGIN PGP SIGNATURE-----

iQEzBAEBCAAdFiEE
-----END PGP SIGNATURE-----
`;

const marks = (source: string, format: 'eml' | 'text' = 'eml') =>
  check(source, { format }).findings.filter(({ rule }) => rule === 'repeated-punctuation');

describe('what is signed', () => {
  const both = multipart('alternative', plain('Hello Ada!!!'), html('<p>Hello Ada!!!</p>'));

  it('is reported, and no fix of it is offered or made', () => {
    const source = message(multipart('signed', both, signature));
    assert.equal(fixAll(source, { format: 'eml' }), source);
    const [finding] = marks(source);
    assert.deepEqual(finding?.fixes, []);
    assert.match(finding?.withheld ? render(finding.withheld) : '', /signature/);
    assert.equal(marks(message(both))[0]?.withheld, undefined);
  });

  it('is left alone with the rest fixed', () => {
    const source = message(
      multipart('mixed', multipart('signed', plain('Hello!!!'), signature), plain('Bye!!')),
    );
    assert.equal(fixAll(source, { format: 'eml' }), source.replace('Bye!!', 'Bye!'));
    const subject = message(multipart('signed', plain('Hello!!!'), signature)).replace(
      'of July',
      'of July!!',
    );
    assert.equal(fixAll(subject, { format: 'eml' }), subject.replace('of July!!', 'of July'));
  });

  it('may be signed within the text, in a message or a draft', () => {
    for (const [source, format] of [
      [message(plain(`Before!!\n\n${PGP}\nAfter!!`)), 'eml'],
      [`Before!!\n\n${PGP}\nAfter!!`, 'text'],
    ] as const) {
      assert.equal(
        fixAll(source, { format }),
        source.replace('Before!!', 'Before!').replace('After!!', 'After!'),
      );
    }
    const open = 'Hello!!\n-----BEGIN PGP SIGNED MESSAGE-----\n\nHello!!';
    assert.equal(fixAll(open, { format: 'text' }), open.replace('!!', '!'));
  });
});

describe('a fix', () => {
  it('breaks a signature where it changes or inserts anything in what is signed, not beside it', () => {
    const draft = {
      ...readDraft('x'.repeat(100), 'text'),
      signed: [
        { start: 10, end: 20 },
        { start: 40, end: 50 },
      ],
    };
    for (const [start, end, breaks] of [
      [0, 10, false],
      [0, 11, true],
      [10, 10, false],
      [11, 11, true],
      [12, 14, true],
      [19, 30, true],
      [20, 30, false],
      [20, 40, false],
      [0, 100, true],
      [39, 41, true],
      [49, 60, true],
      [50, 60, false],
    ] as const) {
      const edits = [{ span: { start, end }, text: '' }];
      assert.equal(
        changesSigned(draft, { title: { template: '', args: [] }, safe: true, edits }),
        breaks,
        `${start} ${end}`,
      );
    }
  });
});

describe('an email that the server that sent it has signed', () => {
  const seal = 'DKIM-Signature: v=1; a=rsa-sha256; d=example.com; h=from:subject; bh=x; b=y\n';
  const source = seal + message(plain('Hello Ada!!!')).replace('of July', 'of July!!');

  it('is left as it is by what fixes in bulk, which says why', () => {
    assert.equal(fixAll(source, { format: 'eml' }), source);
    const { findings } = check(source, { format: 'eml' });
    const reasons = new Set(findings.flatMap(({ withheld }) => (withheld ? render(withheld) : [])));
    assert.deepEqual([...reasons].length, 1);
    assert.match([...reasons].join(), /signed with DKIM/);
  });

  it('takes a fix that is chosen', () => {
    const [fix] = marks(source)[0]?.fixes ?? [];
    assert.equal(fix && applyFixes(source, [fix]), source.replace('Ada!!!', 'Ada!'));
  });

  it('is another where a message has it attached', () => {
    const around = message(multipart('mixed', plain('See this!!'), { type: 'message/rfc822', body: source }));
    assert.ok(fixAll(around, { format: 'eml' }).includes('See this!\n'));
  });
});
