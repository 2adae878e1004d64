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

describe('an allowed phrase', () => {
  it('is reported nowhere in subject, preheader or body', () => {
    const draft =
      '---\nsubject: Act now\npreheader: Come and act now\n---\nWe say act now, and act now again.';
    assert.equal(found(draft, 'text').length, 4);
    assert.deepEqual(found(draft, 'text', ['act now']), []);
    assert.deepEqual(found(draft, 'text', ['risk free', 'act now']), []);
  });

  it('lets pass what stands wholly in it, in words and typography', () => {
    const draft = '<p>Our fr33 garden, fr33</p>';
    assert.equal(found(draft).length, 2);
    assert.deepEqual(found(draft, 'html', ['free garden']).length, 1);
  });
});
