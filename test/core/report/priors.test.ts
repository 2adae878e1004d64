import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boundWeights, MAX_PRIOR_POINTS } from '../../../src/core/report/priors.ts';

const WEIGHTS = { shouting: 2, 'emoji-run': 1, 'emoji-density': 1, 'long-link': 3 };
const weightOf = (id: string) => Object.entries(WEIGHTS).find(([known]) => known === id)?.[1] ?? 0;
const PRIORS = { shouting: 1, 'emoji-run': 1, 'emoji-density': 1 };

describe('priors', () => {
  it('count whole as long as they stay within their bound', () => {
    const found = [
      { id: 'emoji-run', share: 1 },
      { id: 'shouting', share: 0.5 },
      { id: 'long-link', share: 9 },
    ] as const;
    const bound = boundWeights(found, weightOf, PRIORS);
    assert.deepEqual([...bound.values()], [1, 2, 3]);
  });

  it('come together to their bound and no more, and what was measured counts whole', () => {
    const found = [
      { id: 'emoji-run', share: 1 },
      { id: 'emoji-density', share: 5 },
      { id: 'shouting', share: 1 },
      { id: 'long-link', share: 1 },
    ] as const;
    const bound = boundWeights(found, weightOf, PRIORS);
    const sum = found.reduce((total, { id, share }) => total + (bound.get(id) ?? 0) * Math.min(1, share), 0);
    // One point of `shouting` and three of `long-link` are measured.
    assert.ok(Math.abs(sum - (MAX_PRIOR_POINTS + 1 + 3)) < 1e-9, `${sum}`);
    assert.equal(bound.get('long-link'), 3);
  });
});
