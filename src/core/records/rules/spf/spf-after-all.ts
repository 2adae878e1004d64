import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { changing, withSpace } from '../edits.ts';
import { recordRule } from '../record-rule.ts';
import { allOf, mechanismsOf } from '../spf-terms.ts';

export const spfAfterAll = recordRule({
  id: 'spf-after-all',
  kind: 'spf',
  severity: 'error',
  title: 'SPF mechanisms after all',
  why: '“all” matches every server, so receivers never look at what stands after it. Servers that are listed there are treated like any other. Move “all” to the end.',
  source: rfc(7208, '5.1'),
  examples: [
    { source: 'v=spf1 mx -all ⟦ip4:192.0.2.1⟧', fixed: 'v=spf1 mx ip4:192.0.2.1 -all' },
    {
      source: 'v=spf1 ~all ⟦include:_spf.example.net a⟧',
      fixed: 'v=spf1 include:_spf.example.net a ~all',
    },
    { source: 'v=spf1 mx -all exp=why.example.com' },
  ],
  *check({ spf, record }) {
    const all = spf && allOf(spf);
    if (!all) return;
    const after = mechanismsOf(spf).filter(({ from }) => from > all.from);
    const [first, last] = [after[0], after.at(-1)];
    if (!first || !last) return;
    const others = after.filter(({ name }) => name !== 'all');
    const end = spf.text.trimEnd().length;
    const changes = [
      { ...withSpace(record, all), becomes: '' },
      { from: end, to: end, becomes: ` ${all.text}` },
    ];
    yield {
      from: first.from,
      to: last.to,
      message: text`Receivers stop at “${all.text}” and never see this. Move “${all.text}” to the end.`,
      fixes:
        others.length === after.length
          ? changing(record, changes, { safe: false, title: text`Move “${all.text}” to the end` })
          : changing(
              record,
              after.map((term) => ({ ...withSpace(record, term), becomes: '' })),
              { safe: false, title: text`Remove what follows “${all.text}”` },
            ),
    };
  },
});
