import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseMtaSts } from '../../../src/core/records/mta-sts.ts';
import { parseTlsRpt } from '../../../src/core/records/tls-rpt.ts';
import { faultsIn } from '../../support/faults.ts';

describe('an MTA-STS record', () => {
  it('has an id', () => {
    assert.equal(parseMtaSts('v=STSv1; id=20260501T000000;').id, '20260501T000000');
  });

  const cases: Readonly<Record<string, readonly string[]>> = {
    'v=STSv1; id=1': [],
    'v=STSv1; id=1; ext=a': ['unknown-tag ⟦ext⟧'],
    'v=STSv1;': ['missing-id ⟦v=STSv1⟧'],
    'v=STSv1; id=': ['missing-value ⟦id=⟧'],
    'v=STSv1; id=2026-05-01': ['bad-value ⟦2026-05-01⟧'],
    'v=stsv1; id=1': ['version ⟦stsv1⟧ → STSv1'],
    'id=1; v=STSv1': ['version-not-first ⟦v=STSv1⟧'],
    'v=STSv1; id = 1': ['wrong-space ⟦ ⟧ → ', 'wrong-space ⟦ ⟧ → '],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => assert.deepEqual(faultsIn(parseMtaSts(text)), expected));
  }
});

describe('a TLS-RPT record', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'v=TLSRPTv1; rua=mailto:a@example.com,https://example.com/tls': [],
    'v=TLSRPTv1': ['missing-reports ⟦v=TLSRPTv1⟧'],
    'v=TLSRPTv1; rua=': ['missing-value ⟦rua=⟧'],
    'v=TLSRPTv1; rua=a@example.com': ['missing-mailto ⟦a@example.com⟧ → mailto:a@example.com'],
    'v=TLSRPTv1; rua=ftp://example.com/': ['bad-scheme ⟦ftp://example.com/⟧'],
    'v=TLSRPT1; rua=mailto:a@example.com': ['version ⟦TLSRPT1⟧ → TLSRPTv1'],
    'v=TLSRPTv1; ruf=mailto:a@example.com': [
      'unknown-tag ⟦ruf⟧',
      'missing-reports ⟦ruf=mailto:a@example.com⟧',
    ],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => assert.deepEqual(faultsIn(parseTlsRpt(text)), expected));
  }
});
