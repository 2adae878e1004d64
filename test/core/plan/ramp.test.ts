import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grown, type Ramp, RampWalk, steppedBack } from '../../../src/core/plan/ramp.ts';
import { type WarmUp, warmUps } from '../../../src/core/plan/warm-up.ts';
import { fc } from '../../support/properties.ts';

const { domain, ip, mailbox }: Record<'domain' | 'ip' | 'mailbox', WarmUp> = warmUps;
const RAMPS: readonly Ramp[] = [domain, ip, mailbox].flatMap(({ whole, each }) =>
  [whole, each].filter((ramp) => ramp !== undefined),
);

/** The first days of a ramp on which all that is allowed is sent. */
function days(ramp: Ramp | undefined, count: number): readonly number[] {
  assert.ok(ramp);
  const walk = new RampWalk(ramp);
  return Array.from({ length: count }, () => {
    const { volume } = walk.allowance();
    walk.sent(volume);
    return volume;
  });
}

describe('a ramp', () => {
  it('doubles what a receiver gets from 100 to 500, and then adds 30 %', () => {
    assert.deepEqual(days(domain.each, 8), [100, 100, 200, 400, 500, 650, 845, 1098]);
  });

  it('of an address doubles from 50, more slowly from 50,000 a day on', () => {
    const volumes = days(ip.whole, 16);
    assert.deepEqual(volumes.slice(0, 5), [50, 100, 200, 400, 800]);
    assert.deepEqual(volumes.slice(10), [50_000, 75_000, 100_000, 120_000, 144_000, 172_800]);
  });

  it('of a mailbox adds one a day', () => {
    assert.deepEqual(days(mailbox.whole, 4), [5, 6, 7, 8]);
  });

  it('goes by what was sent, not by what might have been', () => {
    assert.ok(domain.each);
    const walk = new RampWalk(domain.each, { volume: 400, holdDays: 0 });
    walk.sent(400);
    walk.sent(0);
    assert.equal(walk.allowance().volume, 500);
    walk.sent(10);
    assert.equal(walk.allowance().volume, 500);
  });

  it('always rises, and never past twice of it nor past the end of a row', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RAMPS), fc.integer({ min: 1, max: 5_000_000 }), (ramp, volume) => {
        const next = grown(ramp, volume);
        assert.ok(next > volume && next <= Math.max(2 * volume, volume + 1));
        const row = ramp.growth.find(({ below }) => volume < below);
        assert.ok(next <= (row?.below ?? next));
      }),
    );
  });

  it('is left by one step: what was before grows to at least the volume, and is less', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RAMPS), fc.integer({ min: 2, max: 5_000_000 }), (ramp, volume) => {
        const before = steppedBack(ramp, volume);
        assert.ok(before >= 1 && before < volume, `${before} before ${volume}`);
        // A ramp of one more a day is too long to be gone over whole.
        if (volume > ramp.start && volume < 10_000) assert.ok(grown(ramp, before) >= volume);
      }),
    );
  });

  it('holds after a step back for as many days as are named, whatever is sent', () => {
    assert.ok(domain.each);
    const walk = new RampWalk(domain.each, { volume: 200, holdDays: 2 });
    assert.deepEqual(walk.allowance(), { volume: 200, because: 'hold' });
    walk.sent(150);
    assert.deepEqual(walk.allowance(), { volume: 200, because: 'hold' });
    walk.sent(200);
    assert.deepEqual(walk.allowance(), { volume: 400, because: 'growth' });
  });
});
