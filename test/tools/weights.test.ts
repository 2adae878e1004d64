import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { weights } from '../../src/core/rules/weights.ts';
import { weightsText } from '../../tools/generate/weights.ts';

describe('weights of rules that no measurement knows', () => {
  const { 'urgent-wording': _, 'missing-date': __, 'missing-html-tag': ___, ...known } = weights;
  const text = weightsText(known);

  it('are 0 where mail has to tell', () => {
    assert.match(text, /^ {2}'urgent-wording': 0,$/m);
  });

  it('are what is set by hand where mail cannot tell', () => {
    assert.match(text, /^ {2}'missing-date': 0\.2,$/m);
    assert.match(text, /^ {2}'missing-html-tag': 0\.1,$/m);
  });

  it('leave those that were measured as they are', () => {
    assert.ok(weights['money-wording'] > 0);
    assert.ok(text.includes(`\n  'money-wording': ${weights['money-wording']},\n`));
  });
});
