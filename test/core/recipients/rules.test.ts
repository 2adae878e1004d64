import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RECIPIENT_RULE_IDS } from '../../../src/core/config/recipient-rule-ids.ts';
import { applyFixes } from '../../../src/core/fix/apply.ts';
import { checkRecipients } from '../../../src/core/recipients/check-recipients.ts';
import type { DeadReason } from '../../../src/core/recipients/recipient.ts';
import { recipientRules } from '../../../src/core/recipients/rules/index.ts';

describe('recipient rules', () => {
  it('are those that configurations may set', () => {
    assert.deepEqual(
      recipientRules.map(({ id }) => id),
      RECIPIENT_RULE_IDS,
    );
  });

  for (const rule of recipientRules) {
    describe(rule.id, () => {
      for (const example of rule.examples) {
        it(JSON.stringify(example.list), () => {
          const { list, marks } = parted(example.list);
          const path = example.name ?? 'recipients.csv';
          const dead = new Map<string, DeadReason>(Object.entries(example.dead ?? {}));
          const findings = checkRecipients(list, { path, dead }).findings.filter(
            (one) => one.rule === rule.id,
          );
          assert.deepEqual(
            findings.map(({ span }) => marked(list, span)),
            marks.map((span) => marked(list, span)),
          );
          if (example.fixed === undefined) return;
          const fixes = findings.flatMap(({ fixes }) => fixes.slice(0, 1));
          assert.equal(applyFixes(list, fixes), example.fixed);
          assert.deepEqual(
            checkRecipients(example.fixed, { path, dead }).findings.filter((one) => one.rule === rule.id),
            [],
          );
        });
      }
    });
  }
});

interface Mark {
  readonly start: number;
  readonly end: number;
}

/** An example without its marks, and what they are around. */
function parted(example: string): { readonly list: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let list = '';
  for (const [index, part] of example.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) marks.push({ start: list.length, end: list.length + part.length });
    list += part;
  }
  return { list, marks };
}

function marked(list: string, { start, end }: Mark): string {
  return `${list.slice(0, start)}⟦${list.slice(start, end)}⟧${list.slice(end)}`;
}
