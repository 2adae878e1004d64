import type { Fix } from '../../../fix/fix.ts';
import { text } from '../../../text/message.ts';
import type { FoundRecord } from '../../record.ts';
import { rfc } from '../../rfc.ts';
import type { SpfFault } from '../../spf/record.ts';
import { replacing, withSpace } from '../edits.ts';
import { hitsOf } from '../faults.ts';
import { recordRule } from '../record-rule.ts';
import { ownFaults } from '../seams.ts';

export const spfVersion = recordRule({
  id: 'spf-version',
  kind: 'spf',
  severity: 'error',
  title: 'SPF record without its version',
  why: 'Receivers look for a record that begins with “v=spf1” and a space. They ignore any other text, as if the domain had no SPF at all.',
  source: rfc(7208, '4.5'),
  examples: [
    { source: '⟦spf1⟧ include:_spf.example.net -all', fixed: 'v=spf1 include:_spf.example.net -all' },
    { source: '"⟦ ⟧v=spf1 mx -all"', fixed: '"v=spf1 mx -all"' },
    { source: '⟦v=spf1⟧-all', fixed: 'v=spf1 -all' },
    { source: '⟦v=spf1inlcude:_spf.example.net⟧ -all' },
    { source: 'v=spf1 mx ⟦v=spf1⟧ ip4:192.0.2.1 -all', fixed: 'v=spf1 mx ip4:192.0.2.1 -all' },
    { source: 'v=spf1 mx -all' },
  ],
  *check(context) {
    const { record } = context;
    yield* hitsOf(
      record,
      ownFaults(context),
      {
        version: () => text`An SPF record must begin with “v=spf1”. Receivers ignore this one.`,
        'glued-version': () => text`“v=spf1” and the next term need a space between them. Add one.`,
        'leading-space': () => text`A space before “v=spf1” makes receivers ignore the record. Remove it.`,
        'repeated-version': () => text`“v=spf1” belongs only at the beginning. Remove this one.`,
      },
      {
        safe: true,
        fixesOf: (fault) => fixesOf(record, fault),
      },
    );
  },
});

function fixesOf(record: FoundRecord, fault: SpfFault): readonly Fix[] | undefined {
  if (fault.id === 'repeated-version')
    return replacing(record, { ...withSpace(record, fault), becomes: '' }, { safe: false });
  if (fault.id !== 'glued-version') return undefined;
  const { to } = fault;
  return replacing(record, { from: to, to, becomes: ' ' }, { safe: true });
}
