import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDmarc } from '../../../src/core/records/dmarc/parse.ts';
import { isIgnored } from '../../../src/core/records/versioned.ts';
import { faultsIn } from '../../support/faults.ts';

const faults = (text: string) => faultsIn(parseDmarc(text));

describe('a DMARC record', () => {
  it('is read tag by tag', () => {
    const { tags } = parseDmarc('v=DMARC1 ; p = none;rua=mailto:a@example.com , mailto:b@example.com ;');
    assert.deepEqual(
      tags.map(({ name, value }) => [name.text, value.text]),
      [
        ['v', 'DMARC1'],
        ['p', 'none'],
        ['rua', 'mailto:a@example.com , mailto:b@example.com'],
      ],
    );
    const {
      tags: _,
      faults: __,
      text: ___,
      ...values
    } = parseDmarc('v=DMARC1; p=reject; sp=quarantine; np=none; psd=n; t=y; adkim=s; aspf=s');
    assert.deepEqual(values, {
      policy: 'reject',
      subdomainPolicy: 'quarantine',
      nonexistentPolicy: 'none',
      psd: 'n',
      isTesting: true,
      dkimAlignment: 's',
      spfAlignment: 's',
      aggregateReports: [],
      failureReports: [],
    });
  });

  it('has defaults', () => {
    const { policy, subdomainPolicy, psd, isTesting, dkimAlignment, spfAlignment } =
      parseDmarc('v=DMARC1; p=none');
    assert.deepEqual([policy, subdomainPolicy, psd, isTesting], ['none', undefined, 'u', false]);
    assert.deepEqual([dkimAlignment, spfAlignment], ['r', 'r']);
  });

  it('names where reports go, a size that is ignored apart', () => {
    const text = 'v=DMARC1; p=none; rua=mailto:Reports@Example.com!10m,https://example.com/r';
    const [mail, web] = parseDmarc(text).aggregateReports;
    assert.equal(mail?.scheme, 'mailto');
    assert.equal(mail?.address?.text, 'Reports@Example.com');
    assert.equal(mail?.domain?.text, 'Example.com');
    assert.equal(text.slice(mail?.domain?.from, mail?.domain?.to), 'Example.com');
    assert.equal(mail?.size?.text, '!10m');
    assert.equal(web?.scheme, 'https');
  });

  it('is right in any spacing and letter case', () => {
    const right = [
      'v=DMARC1;p=ReJect',
      'v = DMARC1;p=reject;',
      'v = DMARC1\t;\tp\t\t=\t\treject\t;',
      'v=DMARC1; sp=none; p=reject; fo=0:d:s; adkim=S',
      'v=DMARC1; p=none; fo=d:1; rua=mailto:a@example.com,mailto:b@mail.example.com',
      'v=DMARC1; p=none; rua=mailto:a%2Cb@example.com; ruf=mailto:a@example.com?x=1',
    ];
    assert.deepEqual(
      right.map(faults),
      right.map(() => []),
    );
  });
});

describe('a fault of a DMARC record', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    '': ['version ⟦⟧'],
    'p=none': ['version ⟦p=none⟧'],
    'v=spf1 -all': ['version ⟦spf1 -all⟧ → DMARC1'],
    'v=dmarc1; p=none': ['version ⟦dmarc1⟧ → DMARC1'],
    'v=DMARC1x; p=none': ['version ⟦DMARC1x⟧ → DMARC1'],
    'v=DMARC1p=none': ['version ⟦DMARC1p=none⟧ → DMARC1; p=none'],
    'p=none; v=DMARC1': ['version-not-first ⟦v=DMARC1⟧'],
    ' v=DMARC1; p=none': ['wrong-space ⟦ ⟧ → '],
    'v=DMARC1, p=none': ['wrong-separator ⟦, ⟧ → ; '],
    'v=DMARC1 p=none': ['missing-semicolon ⟦ ⟧ → ; '],
    'v=DMARC1; p=none rua=mailto:a@example.com': ['missing-semicolon ⟦ ⟧ → ; '],
    'v=DMARC1; p=none;; sp=none': ['empty-tag ⟦;⟧ → '],
    'v=DMARC1; p': ['missing-policy ⟦v=DMARC1⟧', 'missing-equals ⟦p⟧'],
    'v=DMARC1; =none; p=none': ['missing-name ⟦=none⟧'],
    'v=DMARC1; p=none; p=reject': ['repeated-tag ⟦p=reject⟧'],
    '"v=DMARC1; p=none"': ['quote ⟦"⟧ → ', 'quote ⟦"⟧ → '],
    'v=DMARC1; p=“none”': ['quote ⟦“none”⟧ → none'],
    'v=DMARC1; p=none\u00A0; sp=none': ['wrong-space ⟦\u00A0⟧ →  '],
    'v=DMARC1; p=nоne': ['bad-value ⟦nоne⟧', 'not-ascii ⟦о⟧'],
    'v=DMARC1; pp=none; p=none': ['unknown-tag ⟦pp⟧ → p'],
    'v=DMARC1; p=none; rau=mailto:a@example.com': ['unknown-tag ⟦rau⟧ → rua'],
    'v=DMARC1; P=none': ['unknown-tag ⟦P⟧ → p'],
    'v=DMARC1; p=none; xyz=1': ['unknown-tag ⟦xyz⟧'],
    'v=DMARC1; p=none; pct=50; rf=afrf; ri=3600': [
      'removed-tag ⟦pct⟧',
      'removed-tag ⟦rf⟧',
      'removed-tag ⟦ri⟧',
    ],
    'v=DMARC1; rua=mailto:a@example.com': ['missing-policy ⟦v=DMARC1⟧'],
    'v=DMARC1; p=monitor': ['bad-value ⟦monitor⟧'],
    'v=DMARC1; p=': ['missing-value ⟦p=⟧'],
    'v=DMARC1; p=none; sp=x; np=x; psd=x; t=x; adkim=x; aspf=x': Array(6).fill('bad-value ⟦x⟧'),
    'v=DMARC1; p=none; rua=https://example.com/': ['bad-scheme ⟦https://example.com/⟧'],
    'v=DMARC1; p=none; fo=0:1': ['opposed-option ⟦1⟧'],
    'v=DMARC1; p=none; fo=d:d:x': ['repeated-option ⟦d⟧', 'bad-value ⟦x⟧'],
    'v=DMARC1; p=none; rua=a@example.com': ['missing-mailto ⟦a@example.com⟧ → mailto:a@example.com'],
    'v=DMARC1; p=none; rua=__mailto:a@example.com': ['bad-uri ⟦__mailto:a@example.com⟧'],
    'v=DMARC1; p=none; rua=mailto:reports': ['bad-uri ⟦mailto:reports⟧'],
    'v=DMARC1; p=none; rua=mailto:a@example.com,': ['bad-uri ⟦⟧'],
    'v=DMARC1; p=none; rua=mailto:a@example.com mailto:b@example.com': [
      'bad-uri ⟦mailto:a@example.com mailto:b@example.com⟧',
    ],
    'v=DMARC1; p=none; rua=mailto:a@example.com!10m': ['size-limit ⟦!10m⟧ → '],
  };

  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => assert.deepEqual(faults(text), expected));
  }

  it('makes receivers ignore the record only where its version is not plain', () => {
    assert.deepEqual(
      Object.keys(cases).filter((text) => isIgnored(parseDmarc(text))),
      [
        '',
        'p=none',
        'v=spf1 -all',
        'v=dmarc1; p=none',
        'v=DMARC1x; p=none',
        'v=DMARC1p=none',
        'p=none; v=DMARC1',
        ' v=DMARC1; p=none',
        'v=DMARC1, p=none',
        'v=DMARC1 p=none',
        '"v=DMARC1; p=none"',
      ],
    );
  });

  it('is not looked for where a part is not known', () => {
    assert.deepEqual(faults('v=DMARC1; p=\uFDD0; rua=mailto:\uFDD0@example.com; \uFDD0'), []);
    assert.deepEqual(faults('\uFDD0; p=none'), []);
  });
});
