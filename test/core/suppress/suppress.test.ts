import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Format } from '../../../src/core/index.ts';

/** The rules about words and characters that report something. */
function found(draft: string, format: Format = 'html', allow: readonly string[] = []): string[] {
  const { findings } = check(draft, { format, config: { rules: {}, allow } });
  return findings
    .filter(({ group }) => group === 'wording' || group === 'typography')
    .map(({ rule, span }) => `${rule}: ${draft.slice(span.start, span.end)}`);
}

describe('what is shown as code', () => {
  it('may hold any characters', () => {
    assert.deepEqual(found('<p>Type <code>wow!!!</code> and <kbd>$$$$</kbd> there.</p>'), []);
    assert.deepEqual(found('Type `wow!!!` and\n\n```\n$$$$ fr\u200Bee\n```\n', 'markdown'), []);
  });

  it('is reported for its words, and its neighbours for all', () => {
    assert.deepEqual(found('<p><code>wow!!!</code> <b>wow!!</b></p>'), ['repeated-punctuation: !!']);
    assert.deepEqual(found('<p>Type <code>act now</code> there.</p>'), ['urgent-wording: act now']);
  });
});
