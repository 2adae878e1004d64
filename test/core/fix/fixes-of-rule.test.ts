import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes, type Format, fixesOfRule } from '../../../src/core/index.ts';

function fixed(draft: string, rule: string, format: Format): string {
  return applyFixes(draft, fixesOfRule(draft, rule, { format }));
}

describe('fixing all that one rule finds', () => {
  it('makes the fixes of that rule and no others', () => {
    const draft = '<p>Act now. Thanks!!! Hello!!</p>';
    assert.equal(fixed(draft, 'repeated-punctuation', 'html'), '<p>Act now. Thanks! Hello!</p>');
  });

  it('makes no tag of what two fixes leave, each of which makes none', () => {
    const draft = 'Buy <\u202Es\u202Ecript>alert(1) and \u202Emore';
    const after = fixed(draft, 'right-to-left-override', 'markdown');
    assert.ok(!after.includes('<script>'), after);
    assert.ok(after.endsWith('and more'), after);
  });

  it('changes what one of its fixes is meant to change in all places', () => {
    const draft = '<p>Hello <img src="a.png"> and <img src="b.png"></p>';
    const after = '<p>Hello <img alt="" src="a.png"> and <img alt="" src="b.png"></p>';
    assert.equal(fixed(draft, 'missing-alt', 'html'), after);
  });
});
