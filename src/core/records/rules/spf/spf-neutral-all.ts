import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { replacing } from '../edits.ts';
import { recordRule } from '../record-rule.ts';
import { allOf } from '../spf-terms.ts';

export const spfNeutralAll = recordRule({
  id: 'spf-neutral-all',
  kind: 'spf',
  severity: 'info',
  title: 'Neutral all in an SPF record',
  why: '“?all” says nothing about servers that aren’t listed, so the record doesn’t protect the domain. “~all” marks their email as suspicious, “-all” asks receivers to reject it.',
  source: rfc(7208, '8.2'),
  examples: [{ source: 'v=spf1 mx ⟦?all⟧', fixed: 'v=spf1 mx ~all' }, { source: 'v=spf1 mx -all' }],
  *check({ spf, record }) {
    const all = spf && allOf(spf);
    if (all?.qualifier !== '?') return;
    const { from, to } = all;
    yield {
      from,
      to,
      message: text`“?all” doesn’t protect the domain from other servers. Use “~all” or “-all”.`,
      fixes: ['~all', '-all'].flatMap((becomes) => replacing(record, { from, to, becomes }, { safe: false })),
    };
  },
});
