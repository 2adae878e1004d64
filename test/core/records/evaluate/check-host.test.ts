import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answered } from '../../../../src/core/dns/asking.ts';
import { checkHost } from '../../../../src/core/records/evaluate/check-host.ts';
import { suiteCases } from '../../../support/spf-suite.ts';

const cases = suiteCases();

describe('the test suite of RFC 7208', () => {
  it('has its 200 cases, 14 with an explanation', () => {
    assert.equal(cases.length, 200);
    assert.equal(
      cases.filter(({ explanation }) => explanation !== undefined && explanation !== 'DEFAULT').length,
      14,
    );
  });

  for (const { name, helo, host, mailFrom, results, explanation, answer } of cases) {
    it(name, () => {
      const outcome = answered(checkHost({ ip: host, helo, mailFrom }), answer);
      assert.ok(results.includes(outcome.result), `${outcome.result} for ${results.join(' or ')}`);
      if (explanation !== undefined) assert.equal(outcome.explanation ?? 'DEFAULT', explanation);
    });
  }
});
