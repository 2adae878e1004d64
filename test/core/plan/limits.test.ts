import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDate } from '../../../src/core/plan/calendar.ts';
import { SENDING_PROVIDERS, type SendingProvider, sendingProviders } from '../../../src/core/plan/limits.ts';
import { DAILY_RULES } from '../../../src/core/plan/plan-rules.ts';
import type { FactSource } from '../../../src/core/plan/source.ts';
import { WARM_UPS, type WarmUp, warmUps } from '../../../src/core/plan/warm-up.ts';

/** What a source lacks, in words. */
function faultsOf(source: FactSource | undefined): readonly string[] {
  if (!source) return ['no source'];
  const { title, link, checked, standing } = source;
  return [
    ...(title.trim() === '' ? ['no title'] : []),
    ...(/^https:\/\/[\w.-]+\.[a-z]+\/\S*$/.test(link) ? [] : [`no address: ${link}`]),
    ...(isDate(checked) ? [] : [`no date: ${checked}`]),
    ...(['published', 'reported'].includes(standing) ? [] : ['nobody stands for it']),
  ];
}

describe('the limits of providers', () => {
  for (const id of SENDING_PROVIDERS) {
    const { limits, note }: SendingProvider = sendingProviders[id];
    it(`of ${id} each have a value, a unit, a scope, a window, a page and a date`, () => {
      if (limits.length === 0) assert.ok(note, 'a provider without limits says what to do');
      for (const { value, unit, scope, window, source } of limits) {
        assert.ok(Number.isInteger(value) && value > 0);
        assert.ok(['messages', 'recipients'].includes(unit));
        assert.ok(['mailbox', 'account', 'organization', 'message'].includes(scope));
        assert.ok(['second', 'minute', 'hour', 'day', 'month', 'message'].includes(window));
        assert.equal(scope === 'message', window === 'message');
        assert.deepEqual(faultsOf(source), []);
      }
    });
  }

  it('would be caught without one of those', () => {
    const source = {
      title: 'T',
      link: 'https://example.com/',
      checked: '2026-11-28',
      standing: 'published',
    } as const;
    assert.deepEqual(faultsOf(source), []);
    assert.notDeepEqual(faultsOf(undefined), []);
    assert.notDeepEqual(faultsOf({ ...source, title: ' ' }), []);
    assert.notDeepEqual(faultsOf({ ...source, link: 'example' }), []);
    assert.notDeepEqual(faultsOf({ ...source, checked: '2026-02-30' }), []);
  });
});

describe('the shapes of warm-up and the rules of a day', () => {
  it('have pages and dates', () => {
    for (const id of WARM_UPS) {
      const { sources }: WarmUp = warmUps[id];
      if (id !== 'none') assert.ok(sources.length > 0, id);
      for (const source of sources) assert.deepEqual(faultsOf(source), [], id);
    }
    for (const { id, source } of DAILY_RULES) assert.deepEqual(faultsOf(source), [], id);
  });
});
