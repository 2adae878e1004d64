import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Half the price or less. */
const BIG = /(?<![\d.,])(?:[5-9]\d|100) ?% (?:off|discount|reductions?|cheaper|less|savings)\b/gi;

export const bigDiscount = rule({
  id: 'big-discount',
  group: 'wording',
  language: 'en',
  severity: 'info',
  title: 'Discount of 50% or more',
  why: 'Discounts of 50% and more are common in spam, so they add a little to the score. State the old and the new price instead.',
  filters: [],
  examples: [
    { format: 'text', draft: 'All chairs ⟦60% off⟧ until Friday.' },
    { format: 'text', draft: 'All chairs 20% off. The bench is now 40 euros instead of 90.' },
  ],
  *check({ draft }) {
    for (const where of [draft.subject, draft.preheader, draft.body]) if (where) yield* discountsIn(where);
  },
});

/** Places that make up the rule's whole share. */
const FULL_SHARE_AT = 2;

function* discountsIn(where: MappedText) {
  for (const { 0: evidence, index } of where.text.matchAll(BIG)) {
    const span = where.span(index, index + evidence.length);
    const message = text`“${evidence}” is common in spam. State the old and the new price instead.`;
    yield { span, evidence, message, share: 1 / FULL_SHARE_AT, fault: 'discounts' };
  }
}
