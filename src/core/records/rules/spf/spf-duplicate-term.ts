import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { holdsPlaceholder } from '../../text-part.ts';
import { replacing, withSpace } from '../edits.ts';
import { recordRule } from '../record-rule.ts';
import { mechanismsOf } from '../spf-terms.ts';

export const spfDuplicateTerm = recordRule({
  id: 'spf-duplicate-term',
  kind: 'spf',
  severity: 'warning',
  title: 'Repeated SPF mechanism',
  why: 'A mechanism that appears again never decides anything, but takes room, and an “include” or “a” that appears again takes another of the ten DNS lookups that a record may cause.',
  source: rfc(7208, '4.6.4'),
  examples: [
    {
      source: 'v=spf1 include:_spf.example.net mx ⟦include:_spf.example.net⟧ -all',
      fixed: 'v=spf1 include:_spf.example.net mx -all',
    },
    { source: 'v=spf1 ip4:192.0.2.1 ⟦+IP4:192.0.2.1⟧ -all', fixed: 'v=spf1 ip4:192.0.2.1 -all' },
    { source: 'v=spf1 a a:mail.example.com -all' },
  ],
  *check({ spf, record }) {
    const seen = new Set<string>();
    for (const term of spf ? mechanismsOf(spf) : []) {
      const same = term.text.slice(term.namePart.from - term.from).toLowerCase();
      if (term.name === 'all' || holdsPlaceholder(same)) continue;
      if (seen.has(same)) {
        yield {
          from: term.from,
          to: term.to,
          message: text`“${same}” is already in this record. Remove the second one.`,
          fixes: replacing(record, { ...withSpace(record, term), becomes: '' }, { safe: true }),
        };
      }
      seen.add(same);
    }
  },
});
