import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { replacing, withSpace } from '../edits.ts';
import { hitsOf } from '../faults.ts';
import { recordRule } from '../record-rule.ts';
import { ownFaults } from '../seams.ts';

export const spfRepeatedModifier = recordRule({
  id: 'spf-repeated-modifier',
  kind: 'spf',
  severity: 'error',
  title: 'Repeated redirect or exp',
  why: '“redirect” and “exp” may each appear once in a record. Receivers reject a record that has one of them twice.',
  source: rfc(7208, '6'),
  examples: [
    {
      source: 'v=spf1 redirect=_spf.example.net ⟦redirect=_spf.example.org⟧',
      fixed: 'v=spf1 redirect=_spf.example.net',
    },
    { source: 'v=spf1 mx redirect=_spf.example.net exp=why.example.com' },
  ],
  *check(context) {
    const { record } = context;
    yield* hitsOf(
      record,
      ownFaults(context),
      { 'repeated-modifier': ({ written }) => text`“${nameIn(written)}” appears twice. Keep one.` },
      {
        safe: false,
        fixesOf: (fault) => replacing(record, { ...withSpace(record, fault), becomes: '' }, { safe: false }),
      },
    );
  },
});

function nameIn(term: string): string {
  return term.slice(0, term.indexOf('='));
}
