import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { replacing } from '../edits.ts';
import { recordRule } from '../record-rule.ts';
import { allOf } from '../spf-terms.ts';

export const spfPassAll = recordRule({
  id: 'spf-pass-all',
  kind: 'spf',
  severity: 'error',
  title: 'SPF record that allows every server',
  why: '“+all”, or “all” alone, says that every server on the internet may send email as this domain. Spammers look for such domains. Name your servers, and end the record with “~all” or “-all”.',
  source: rfc(7208, '5.1'),
  examples: [
    { source: 'v=spf1 mx ⟦+all⟧', fixed: 'v=spf1 mx ~all' },
    { source: 'v=spf1 ⟦all⟧', fixed: 'v=spf1 ~all' },
    { source: 'v=spf1 mx ~all' },
  ],
  *check({ spf, record }) {
    const all = spf && allOf(spf);
    if (all?.qualifier !== '+') return;
    const { from, to } = all;
    yield {
      from,
      to,
      message: text`This lets any server send email as this domain. Use “~all” or “-all”.`,
      fixes: ['~all', '-all'].flatMap((becomes) => replacing(record, { from, to, becomes }, { safe: false })),
    };
  },
});
