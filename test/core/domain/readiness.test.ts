import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readinessOf } from '../../../src/core/domain/readiness/judge.ts';
import { providerRequirements, requirementTexts } from '../../../src/core/domain/readiness/requirements.ts';

describe('what providers ask for', () => {
  it('has a page and a date each, once', () => {
    for (const { name, everybody, bulk } of providerRequirements) {
      for (const asked of [everybody, bulk]) {
        const ids = asked.map(({ id }) => id);
        assert.deepEqual(ids, [...new Set(ids)], name);
        for (const { id, link, checked } of asked) {
          assert.match(link, /^https:\/\/[a-z.]+\/\S+$/, `${name}: ${id}`);
          assert.match(checked, /^20\d\d-\d\d-\d\d$/, `${name}: ${id}`);
        }
      }
    }
  });

  it('has no words that nobody asks for', () => {
    const asked = providerRequirements.flatMap(({ everybody, bulk }) => [...everybody, ...bulk]);
    assert.deepEqual(
      Object.keys(requirementTexts).filter((id) => !asked.some((one) => one.id === id)),
      [],
    );
  });

  it('is missing by one thing that is missing, and not known by one that is not known', () => {
    const gmail = (facts: Parameters<typeof readinessOf>[0]) => readinessOf(facts)[0]?.everybody.result;
    const all = {
      'spf-or-dkim': 'pass',
      'reverse-dns': 'pass',
      format: 'pass',
      'no-impersonation': 'pass',
    } as const;
    assert.equal(gmail(all), 'pass');
    assert.equal(gmail({ ...all, format: 'fail' }), 'fail');
    assert.equal(gmail({ ...all, format: 'unknown' }), 'unknown');
    assert.equal(gmail({}), 'unknown');
  });

  it('is partly met by what was looked at, not by what the name alone tells', () => {
    const isPartlyMet = (facts: Parameters<typeof readinessOf>[0]) => readinessOf(facts)[0]?.bulk.isPartlyMet;
    assert.equal(isPartlyMet({ 'no-impersonation': 'pass' }), false);
    assert.equal(isPartlyMet({ 'no-impersonation': 'pass', spf: 'pass' }), true);
  });
});
