import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { replacing } from '../edits.ts';
import { hitsOf } from '../faults.ts';
import { recordRule } from '../record-rule.ts';
import { ownFaults } from '../seams.ts';

export const spfStrayCharacter = recordRule({
  id: 'spf-stray-character',
  kind: 'spf',
  severity: 'error',
  title: 'Stray character in an SPF record',
  why: 'The terms of an SPF record are separated by spaces and nothing else. Commas, semicolons, quotation marks, tabs and spaces inside a term, which often come along when a record is copied from a web page, make receivers reject it.',
  source: rfc(7208, '4.6.1'),
  examples: [
    { source: 'v=spf1 mx⟦,⟧ ip4:192.0.2.1 -all', fixed: 'v=spf1 mx  ip4:192.0.2.1 -all' },
    { source: 'v=spf1 ip4:192.0.2.1⟦,⟧192.0.2.7 -all', fixed: 'v=spf1 ip4:192.0.2.1 ip4:192.0.2.7 -all' },
    { source: 'v=spf1⟦;⟧mx -all', fixed: 'v=spf1 mx -all' },
    { source: 'v=spf1 include:⟦ ⟧_spf.example.net -all', fixed: 'v=spf1 include:_spf.example.net -all' },
    { source: 'v=spf1 mx -all⟦”⟧', fixed: 'v=spf1 mx -all' },
    { source: 'v=spf1⟦\u00A0⟧mx -all', fixed: 'v=spf1 mx -all' },
    { source: 'v=spf1 ip4:192.0.2.1 ⟦–⟧all', fixed: 'v=spf1 ip4:192.0.2.1 -all' },
    { source: 'v=spf1 ip4:192.0.2.1⟦-all⟧', fixed: 'v=spf1 ip4:192.0.2.1 -all' },
    { source: 'v=spf1 include:_spf.example.net⟦~all⟧', fixed: 'v=spf1 include:_spf.example.net ~all' },
    { source: 'v=spf1 mx ⟦é⟧ -all' },
    { source: 'v=spf1 mx ip4:192.0.2.1 -all' },
  ],
  *check(context) {
    yield* hitsOf(
      context.record,
      ownFaults(context),
      {
        quote: ({ written }) => text`SPF records have no quotation marks. Remove “${written}”.`,
        'not-ascii': ({ written }) => text`“${written}” isn’t allowed in an SPF record. Retype this part.`,
        'glued-all': ({ written }) => text`“${written}” needs a space before it. Add one.`,
        'wrong-space': () => text`This is a tab or a special space. Use a plain space.`,
        'space-in-term': () => text`A space splits this term in two. Remove it.`,
        'wrong-separator': ({ written }) =>
          text`Terms are separated by spaces. Use a space instead of “${written}”.`,
      },
      {
        safe: true,
        fixesOf: ({ id, from }) =>
          id === 'glued-all'
            ? replacing(context.record, { from, to: from, becomes: ' ' }, { safe: true })
            : undefined,
      },
    );
  },
});
