import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { optionsOf } from '../../../src/core/config/settled-rules.ts';
import { textAlternative } from '../../../src/core/draft/text-alternative.ts';
import { contextOf } from '../../../src/core/facts/context.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { lackedBy } from '../../../src/core/rules/needs.ts';
import type { Rule } from '../../../src/core/rules/rule.ts';
import '../../support/jsx-grammar.ts';

/** The examples of all rules: drafts of every kind, with ⟦ and ⟧ left out. */
const drafts = rules.flatMap(({ examples }) =>
  examples.map(({ format, draft }) => readDraft(draft.replace(/[⟦⟧]/g, ''), format)),
);

describe('what a rule needs', () => {
  it('is lacked by some drafts, in which the rule finds nothing', () => {
    for (const rule of rules) {
      const { id, needs }: Rule = rule;
      if (needs === undefined) continue;
      const without = drafts.filter((draft) => lackedBy(draft).has(needs));
      assert.ok(without.length > 0, id);
      for (const draft of without)
        assert.deepEqual([...rule.check(contextOf(draft), optionsOf(rule, { rules: {} }))], [], id);
    }
  });

  it('is lacked by the text part of a message, too', () => {
    let parts = 0;
    for (const draft of drafts) {
      const part = textAlternative(draft);
      if (!part) continue;
      parts++;
      const lacked = lackedBy(part);
      assert.deepEqual(
        [...lackedBy(draft)].filter((need) => !lacked.has(need)),
        [],
      );
    }
    assert.ok(parts > 0);
  });
});
