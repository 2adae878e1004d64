import type { Context } from '../../facts/context.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { textRemoval } from '../../fix/remove.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

const SIGNS = /([$€£¥₹₽₩¢])\1{2,}/g;

/** Runs that make up the rule's whole share. */
const FULL_SHARE_AT_RUNS = 2;

export const currencyRuns = rule({
  id: 'currency-runs',
  group: 'typography',
  severity: 'warning',
  title: 'Repeated currency signs',
  why: 'Rows of currency signs are common in spam and tell readers nothing. State the amount instead.',
  filters: ['SUBJECT_HAS_CURRENCY'],
  examples: [
    {
      format: 'html',
      draft: '<p>Save your ⟦$$$⟧ today.</p>',
      fixed: '<p>Save your today.</p>',
    },
    {
      format: 'markdown',
      draft: '---\r\nsubject: More ⟦€€€€⟧\r\n---\r\nA rise for everybody.',
      fixed: '---\r\nsubject: More\r\n---\r\nA rise for everybody.',
    },
    { format: 'html', draft: '<p>Earn ⟦&#36;$$⟧ now</p>' },
    { format: 'text', draft: 'From $5 to $$ in the guide, with US$ 30, $$$NAME$$$ in between.' },
  ],
  *check({ draft }) {
    if (draft.subject) yield* runsIn(draft.subject, draft);
    if (draft.preheader) yield* runsIn(draft.preheader, draft);
    yield* runsIn(draft.body, draft);
  },
});

function* runsIn(where: MappedText, draft: Context['draft']): Generator<Hit> {
  for (const { 0: run, index } of where.text.matchAll(SIGNS)) {
    const end = index + run.length;
    // `$$$NAME$$$` is a field of some mailing service.
    if (/[\p{L}_]/u.test(where.text[end] ?? '') || /[\p{Lu}_]/u.test(where.text[index - 1] ?? '')) continue;
    const span = where.span(index, end);
    const fixes = textRemoval(draft, where, index, end);
    yield {
      span,
      evidence: run,
      message: text`Rows of currency signs such as “${excerpt(run)}” are common in spam. State the amount instead.`,
      share: 1 / FULL_SHARE_AT_RUNS,
      fixes,
    };
  }
}
