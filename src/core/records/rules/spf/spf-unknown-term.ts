import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { replacing } from '../edits.ts';
import { hitsOf } from '../faults.ts';
import { recordRule } from '../record-rule.ts';
import { ownFaults } from '../seams.ts';

export const spfUnknownTerm = recordRule({
  id: 'spf-unknown-term',
  kind: 'spf',
  severity: 'error',
  title: 'Unknown SPF mechanism',
  why: 'SPF knows the mechanisms all, include, a, mx, ptr, ip4, ip6 and exists, which take a colon, and the modifiers redirect and exp, which take an equals sign. A single term that is neither makes receivers reject the whole record.',
  source: rfc(7208, '4.6.1'),
  examples: [
    { source: 'v=spf1 ⟦inlcude⟧:_spf.example.net -all', fixed: 'v=spf1 include:_spf.example.net -all' },
    { source: 'v=spf1 ⟦ip⟧:192.0.2.1 -all', fixed: 'v=spf1 ip4:192.0.2.1 -all' },
    { source: 'v=spf1 ⟦ipv4⟧:192.0.2.0/24 -all', fixed: 'v=spf1 ip4:192.0.2.0/24 -all' },
    { source: 'v=spf1 include⟦=⟧_spf.example.net -all', fixed: 'v=spf1 include:_spf.example.net -all' },
    { source: 'v=spf1 redirect⟦:⟧_spf.example.net', fixed: 'v=spf1 redirect=_spf.example.net' },
    { source: 'v=spf1 ⟦-⟧redirect=_spf.example.net', fixed: 'v=spf1 redirect=_spf.example.net' },
    { source: 'v=spf1 ⟦192.0.2.1⟧ -all' },
    { source: 'v=spf1 include:_spf.example.net a mx ip6:2001:db8::/32 exists:%{i}.example.org -all' },
  ],
  *check(context) {
    const { record } = context;
    yield* hitsOf(
      record,
      ownFaults(context),
      {
        'unknown-mechanism': ({ written, meant }) =>
          meant === ''
            ? text`“${written}” isn’t an SPF mechanism. Receivers reject the whole record.`
            : text`“${written}” isn’t an SPF mechanism. Use “${meant}”.`,
        'mechanism-as-modifier': () => text`A mechanism takes a colon. With “=”, receivers ignore it.`,
        'modifier-as-mechanism': () => text`“redirect” and “exp” take “=” instead of a colon.`,
        'qualified-modifier': ({ written }) => text`“redirect” and “exp” take no “${written}”. Remove it.`,
      },
      {
        safe: false,
        fixesOf: (fault) =>
          fault.id === 'qualified-modifier'
            ? replacing(record, { from: fault.from, to: fault.to, becomes: '' }, { safe: false })
            : undefined,
      },
    );
  },
});
