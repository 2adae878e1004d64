import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const LOUD_FREE = /(?<![\p{L}\p{N}-])(?:free!+|FREE(?![\p{L}\p{N}-]))/giu;
/** With a mark it is a cry; capitals alone may be a heading. */
const CRY = /!$/;

export const shoutedFree = rule({
  id: 'shouted-free',
  group: 'typography',
  severity: 'warning',
  language: 'en',
  title: 'Emphasized “free”',
  why: '“Free” is an ordinary word, but “FREE” and “free!” are common in spam. Say what is free in a plain sentence, such as “Shipping is free this week”.',
  filters: [],
  examples: [
    { format: 'text', draft: 'Subject: ⟦Free!!!⟧\n\nThe seeds are here.' },
    { format: 'text', draft: 'Get your ⟦FREE⟧ seeds.' },
    { format: 'text', draft: 'Shipping is free this week. Use toll-FREE calls!' },
  ],
  *check({ draft }) {
    for (const where of [draft.subject, draft.preheader, draft.body]) if (where) yield* freeIn(where);
  },
});

function* freeIn(where: MappedText) {
  for (const { 0: evidence, index } of where.text.matchAll(LOUD_FREE)) {
    const isCry = CRY.test(evidence);
    if (!isCry && evidence !== 'FREE') continue;
    const span = where.span(index, index + evidence.length);
    const message = text`“${evidence}” is common in spam. Say what is free in a plain sentence.`;
    yield { span, evidence, message, share: 1 / FULL_SHARE_AT, ...(!isCry && { isHint: true as const }) };
  }
}

/** Places that make up the rule's whole share. */
const FULL_SHARE_AT = 2;
