import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '../../../src/core/index.ts';
import { planChart } from '../../../src/core/plan/chart.ts';
import { dayRuns } from '../../../src/core/plan/day-runs.ts';
import { planSending } from '../../../src/core/plan/plan.ts';
import { planDocument } from '../../../src/core/plan/plan-document.ts';
import type { PlanWords } from '../../../src/core/plan/plan-words.ts';

const WORDS: PlanWords = {
  say: (message) => render(message),
  number: (value) => value.toLocaleString('en-US'),
  date: (date) => date,
  day: (date) => date,
};

const LARGE = planSending({
  provider: 'google-workspace',
  to: 40_000,
  counts: { google: 30, yahoo: 10 },
  warmUp: 'domain',
  start: '2026-12-01',
});

describe('the document of a plan', () => {
  const lines = planDocument(LARGE, WORDS).split('\n');

  it('has a box to tick for each day or run of days, and what to send to whom', () => {
    const boxes = lines.filter((line) => /^- \[ \] Days? \d/.test(line));
    assert.equal(boxes.length, dayRuns(LARGE.days).length);
    assert.equal(
      boxes[0],
      '- [ ] Day 1, 2026-12-01: 200 emails (Gmail 100, Yahoo 100) – start of the warm-up',
    );
    assert.match(
      boxes.find((line) => line.includes('Days')) ?? '',
      /^- \[ \] Days \d+ to \d+, 2026-\d\d-\d\d to 202\d-\d\d-\d\d: 2,000 emails a day, [\d,]+ in all – limit of Google Workspace: 2,000 emails a day for each mailbox$/,
    );
  });

  it('says before what to prepare, on each day what to watch, and that nothing is simulated', () => {
    const text = lines.join('\n');
    assert.match(text, /^- \[ \] Set up SPF, DKIM and DMARC.*`inboxlint domain`/m);
    assert.match(text, /^- Spam rate of 0\.1% or more in Postmaster Tools: repeat the day/m);
    assert.match(text, /^- Spam rate of 0\.3% or more: stop/m);
    assert.match(text, /Warm-up services that fake opens and replies/);
  });

  it('names each limit with its source, and each source with the day it was read', () => {
    for (const { source } of LARGE.provider.limits) {
      assert.ok(
        lines.some((line) => line.startsWith('| ') && line.includes(`(${source.link})`)),
        source.link,
      );
      assert.ok(
        lines.some((line) => line.startsWith('- [') && line.includes(`(${source.link}), read on 2026-`)),
      );
    }
  });

  it('tells of a bulk sender’s duties where so much goes to Gmail on some day, and only there', () => {
    const of = (to: number) =>
      planDocument(
        planSending({ provider: 'other', to, counts: { google: 1 }, warmUp: 'none', start: '2026-12-01' }),
        WORDS,
      );
    assert.match(of(5000), /From day 1 on you count as a bulk sender/);
    assert.doesNotMatch(of(4999), /bulk sender/);
  });
});

describe('days shown as one', () => {
  it('are all days, in order', () => {
    const runs = dayRuns(LARGE.days);
    assert.equal(
      runs.reduce((sum, { total }) => sum + total, 0),
      40_000,
    );
    assert.ok(runs.length < LARGE.days.length);
    assert.equal(runs[0]?.first, LARGE.days[0]);
    assert.equal(runs.at(-1)?.last, LARGE.days.at(-1));
  });
});

describe('the chart of a plan', () => {
  it('has a bar a day, made of its receivers', () => {
    const { bars, highest, receivers } = planChart(LARGE);
    assert.equal(bars.length, LARGE.days.length);
    assert.equal(highest, 2000);
    assert.deepEqual(receivers, ['google', 'yahoo']);
    assert.deepEqual(bars[0]?.parts, [
      { receiver: 'google', count: 100 },
      { receiver: 'yahoo', count: 100 },
    ]);
  });

  it('has bars of several days each where there are many, and the last day in it', () => {
    const long = planSending({ provider: 'other', to: 5000, warmUp: 'mailbox', start: '2026-12-01' });
    const { bars, receivers } = planChart(long);
    assert.ok(bars.length <= 60);
    assert.equal(bars.at(-1)?.to, long.days.length);
    assert.deepEqual(receivers, []);
    assert.deepEqual(bars.at(-2)?.parts, [{ count: 20 }]);
  });

  it('tells the seven largest receivers apart, and has all the rest with the others', () => {
    const counts = {
      google: 90,
      microsoft: 80,
      yahoo: 70,
      apple: 60,
      gmx: 50,
      orange: 40,
      naver: 30,
      free: 20,
      other: 10,
    };
    const plan = planSending({ provider: 'other', to: 450, counts, warmUp: 'none', start: '2026-12-01' });
    const { bars, receivers } = planChart(plan);
    assert.deepEqual(receivers, ['google', 'microsoft', 'yahoo', 'apple', 'gmx', 'orange', 'naver', 'other']);
    assert.deepEqual(bars[0]?.parts.at(-1), { receiver: 'other', count: 30 });
  });
});
