import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roomFor } from '../../../src/core/plan/daily-limit.ts';
import {
  SENDING_PROVIDERS,
  type SendingLimit,
  type SendingProvider,
  sendingProviders,
} from '../../../src/core/plan/limits.ts';
import { planSending, type SendingPlan } from '../../../src/core/plan/plan.ts';
import type { PlanRequest } from '../../../src/core/plan/plan-request.ts';
import { rulesBefore } from '../../../src/core/plan/plan-rules.ts';
import { RECEIVERS, type ReceiverCounts } from '../../../src/core/plan/receivers.ts';
import { WARM_UPS } from '../../../src/core/plan/warm-up.ts';
import { fc } from '../../support/properties.ts';

const START = '2026-12-01';

const anyCounts: fc.Arbitrary<ReceiverCounts> = fc.dictionary(
  fc.constantFrom(...RECEIVERS),
  fc.nat({ max: 50_000 }),
);

const anyRequest: fc.Arbitrary<PlanRequest> = fc.record(
  {
    provider: fc.constantFrom(...SENDING_PROVIDERS),
    to: fc.integer({ min: 1, max: 60_000 }),
    counts: anyCounts,
    warmUp: fc.constantFrom(...WARM_UPS),
    start: fc.constant(START),
    perDay: fc.integer({ min: 1, max: 20_000 }),
  },
  { requiredKeys: ['provider', 'to', 'warmUp', 'start'] },
);

function total(days: SendingPlan['days']): number {
  return days.reduce((sum, day) => sum + day.total, 0);
}

/** What a day of the calendar has, of each from the first to the last. */
function calendarOf({ days }: SendingPlan): readonly number[] {
  const counts = new Map(days.map((day) => [day.day, day.total]));
  return Array.from({ length: days.at(-1)?.day ?? 0 }, (_, index) => counts.get(index + 1) ?? 0);
}

describe('a plan', () => {
  it('sends to every recipient once', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { days, left } = planSending(request);
        assert.equal(total(days) + left, request.to);
        if (left > 0) assert.ok((days.at(-1)?.day ?? 0) > 3000, 'ten years are over');
      }),
    );
  });

  it('has each day made of its receivers, in whole numbers', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const { by, total } of planSending(request).days) {
          assert.ok(Number.isInteger(total) && total > 0);
          const counts = Object.values(by);
          for (const count of counts) assert.ok(Number.isInteger(count) && count > 0);
          const sum = counts.reduce((all, count) => all + count, 0);
          if (counts.length > 0) assert.equal(sum, total);
        }
      }),
    );
  });

  it('never goes over a limit of the provider, in any window of days, nor over what the sender wants', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const plan = planSending(request);
        const calendar = calendarOf(plan);
        for (const [index, count] of calendar.entries()) {
          assert.ok(count <= (request.perDay ?? count));
          const room = roomFor(plan.provider.limits, calendar.slice(0, index));
          assert.ok(count <= (room?.volume ?? count), `${count} of ${room?.volume} on day ${index + 1}`);
          for (const { value, window } of plan.provider.limits) {
            if (window === 'day') assert.ok(count <= value);
            const month = calendar.slice(Math.max(0, index - 29), index + 1);
            if (window === 'month') assert.ok(month.reduce((sum, one) => sum + one, 0) <= value);
          }
        }
      }),
    );
  });

  it('has each receiver’s share rise until its list ends, where nothing but its own warm-up limits it', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 1, max: 60_000 }), (counts, to) => {
        const { days } = planSending({ provider: 'other', to, counts, warmUp: 'domain', start: START });
        for (const receiver of RECEIVERS) {
          const shares = days.map(({ by }) => by[receiver] ?? 0).filter((count) => count > 0);
          for (const [index, share] of shares.entries()) {
            const isLast = index === shares.length - 1;
            if (!isLast) assert.ok(share >= (shares[index - 1] ?? 0), `${receiver}: ${shares}`);
            // Google’s warning: from 500 on nothing is doubled.
            if ((shares[index - 1] ?? 0) >= 500) assert.ok(share <= 1.3 * (shares[index - 1] ?? 0));
          }
        }
      }),
    );
  });

  it('rises until the last day where all go to one receiver', () => {
    fc.assert(
      fc.property(anyRequest, ({ counts: _, ...request }) => {
        if (request.provider === 'postmark-free' || request.provider === 'resend-free') return;
        const totals = planSending(request).days.map((day) => day.total);
        for (const [index, count] of totals.slice(0, -1).entries())
          assert.ok(count >= (totals[index - 1] ?? 0), String(totals));
      }),
    );
  });

  it('keeps the proportions of the list', () => {
    const counts = { google: 300, yahoo: 100, other: 100 };
    const { days } = planSending({ provider: 'other', to: 5000, counts, warmUp: 'none', start: START });
    assert.deepEqual(days[0]?.by, { google: 3000, yahoo: 1000, other: 1000 });
  });

  it('says what limits each day', () => {
    const reasons = (request: Partial<PlanRequest>) =>
      planSending({ provider: 'other', to: 900, warmUp: 'domain', start: START, ...request }).days.map(
        ({ total, limitedBy }) => `${total} ${limitedBy}`,
      );
    assert.deepEqual(reasons({}), ['100 start', '100 start', '200 growth', '400 growth', '100 list']);
    assert.deepEqual(reasons({ perDay: 300 }), [
      '100 start',
      '100 start',
      '200 growth',
      '300 per-day',
      '200 list',
    ]);
    assert.deepEqual(reasons({ provider: 'brevo-free', warmUp: 'none' }), [
      '300 provider',
      '300 provider',
      '300 list',
    ]);
    assert.deepEqual(reasons({ to: 28, warmUp: 'mailbox', perDay: 6 }), [
      '5 start',
      '6 per-day',
      '6 per-day',
      '6 per-day',
      '5 list',
    ]);
  });

  it('leaves out days on which a limit by the month leaves nothing, and has the dates of the others', () => {
    const { days, limit } = planSending({ provider: 'postmark-free', to: 150, warmUp: 'none', start: START });
    assert.deepEqual(
      days.map(({ day, date, total }) => [day, date, total]),
      [
        [1, '2026-12-01', 100],
        [31, '2026-12-31', 50],
      ],
    );
    const [monthly]: readonly SendingLimit[] = sendingProviders['postmark-free'].limits;
    assert.equal(limit, monthly);
  });

  it('ends after ten years, and says how many are left over', () => {
    const { days, left, notices } = planSending({
      provider: 'other',
      to: 10_000_000,
      warmUp: 'mailbox',
      start: START,
    });
    assert.ok(left > 9_000_000 && total(days) + left === 10_000_000);
    assert.match(notices[0]?.template ?? '', /doesn’t fit into ten years/);
  });

  it('takes a sending day to have eight hours where a provider limits the hour', () => {
    const zoho: SendingProvider = sendingProviders.zoho;
    assert.equal(roomFor(zoho.limits, [])?.volume, 400);
    const proton: SendingProvider = sendingProviders['proton-free'];
    assert.equal(roomFor(proton.limits, [])?.volume, 150);
  });
});

describe('what to do before the first day', () => {
  const ids = (provider: PlanRequest['provider']) =>
    rulesBefore(planSending({ provider, to: 50, warmUp: 'domain', start: START })).map(({ id }) => id);

  it('is to set up the own domain, unless addresses are at the provider’s', () => {
    for (const provider of ['gmail', 'outlook-com', 'proton-free'] as const)
      assert.ok(!ids(provider).includes('authenticate'), provider);
    for (const provider of ['google-workspace', 'microsoft-365', 'other'] as const)
      assert.ok(ids(provider).includes('authenticate'), provider);
  });
});
