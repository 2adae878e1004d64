import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../src/core/index.ts';
import { messageTable, ruleTexts, unseenTemplates } from '../../tools/generate/messages.ts';

describe('the table of messages', () => {
  const texts = ruleTexts();

  it('has a message of every rule but one that needs 90 KB, with an example of its evidence', () => {
    assert.deepEqual(
      rules.filter(({ id }) => texts.get(id)?.messages.size === 0).map(({ id }) => id),
      ['clipped-size'],
    );
    const table = messageTable();
    assert.match(table, /^urgent-wording\ttitle\tPressure wording$/m);
    assert.match(table, /^urgent-wording\tmessage\t“Act now” is pressure wording/m);
    assert.match(table, /^insecure-link\tfix\tReplace with “https”$/m);
  });

  it('lists what no example brings about, so that it is read as well', () => {
    const unseen = unseenTemplates(texts);
    assert.ok(
      unseen.includes('“{0}” is transparent, but filters can read it. Remove it or make it visible.'),
    );
    assert.ok(!unseen.some((template) => template.includes('is pressure wording')));
  });

  it('is in another language where there is a translation', () => {
    const table = messageTable({ 'Pressure wording': 'Drängende Wörter' });
    assert.match(table, /^urgent-wording\ttitle\tDrängende Wörter$/m);
    assert.match(table, /^urgent-wording\tmessage\t“Act now” is pressure wording/m);
  });
});
