import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { replacing, withSpace } from '../edits.ts';
import { recordRule } from '../record-rule.ts';
import { mechanismsOf } from '../spf-terms.ts';

export const spfPtr = recordRule({
  id: 'spf-ptr',
  kind: 'spf',
  severity: 'warning',
  title: 'Mechanism ptr in an SPF record',
  why: '“ptr” is slow, unreliable and a burden for the servers of the reverse DNS; the standard says not to publish it, and some receivers don’t follow it. List the servers with “ip4”, “ip6” or “a” instead.',
  source: rfc(7208, '5.5'),
  examples: [
    { source: 'v=spf1 mx ⟦ptr⟧ -all', fixed: 'v=spf1 mx -all' },
    { source: 'v=spf1 ⟦ptr:example.com⟧ -all', fixed: 'v=spf1 -all' },
    { source: 'v=spf1 mx a:ptr.example.com -all' },
  ],
  *check({ spf, record }) {
    for (const term of spf ? mechanismsOf(spf) : []) {
      if (term.name !== 'ptr') continue;
      yield {
        from: term.from,
        to: term.to,
        message: text`“ptr” is unreliable and must not be used. List the servers with “ip4” or “a”.`,
        fixes: replacing(record, { ...withSpace(record, term), becomes: '' }, { safe: false }),
      };
    }
  },
});
