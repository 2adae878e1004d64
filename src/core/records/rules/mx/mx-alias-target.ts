import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { replacing } from '../edits.ts';
import { recordRule } from '../record-rule.ts';

export const mxAliasTarget = recordRule({
  id: 'mx-alias-target',
  kind: 'mx',
  severity: 'error',
  title: 'Alias as an MX host',
  why: 'The host of an MX record must have addresses of its own, not a CNAME record that leads to another. Some servers refuse to deliver to an alias. Name the host that the alias leads to.',
  source: rfc(2181, '10.3'),
  examples: [
    {
      path: 'example.com.zone',
      source: '@ IN MX 10 ⟦mail⟧\nmail IN CNAME mx.example.net.',
      fixed: '@ IN MX 10 mx.example.net.\nmail IN CNAME mx.example.net.',
    },
    { path: 'example.com.zone', source: '@ IN MX 10 mail\nmail IN A 192.0.2.1' },
  ],
  *check({ record, around: { known } }) {
    const { target, text: host } = record;
    if (!target?.isWhole) return;
    const alias = known.at(target.name).find(({ type }) => type === 'CNAME');
    if (!alias) return;
    yield {
      from: 0,
      to: host.text.length,
      message: text`“${target.name}” is an alias of ${alias.data}. Name that host instead.`,
      fixes: replacing(record, { from: 0, to: host.text.length, becomes: `${alias.data}.` }, { safe: false }),
    };
  },
});
