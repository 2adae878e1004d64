import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge, triggers } from '../../../tools/measure/triggers.ts';

describe('well-known triggers', () => {
  it('are at least 400, each once', () => {
    assert.ok(triggers.length >= 400, String(triggers.length));
    assert.equal(new Set(triggers.map(({ text }) => text)).size, triggers.length);
  });

  for (const section of new Set(triggers.map((trigger) => trigger.section))) {
    const judged = triggers
      .filter((trigger) => trigger.section === section)
      .map((trigger) => ({ text: trigger.text, ...judge(trigger) }));

    it(`are flagged, an information or a myth: ${section}`, () => {
      const undecided = judged.filter(({ verdict }) => verdict === 'undecided').map(({ text }) => text);
      assert.deepEqual(undecided, []);
    });

    it(`are flagged with figures from spam, or with another reason that the finding states: ${section}`, () => {
      const unmeasured = judged.filter(
        ({ verdict, finding }) => verdict === 'flagged' && !finding?.measured && !finding?.reason,
      );
      assert.deepEqual(
        unmeasured.map(({ text }) => text),
        [],
      );
    });
  }
});
