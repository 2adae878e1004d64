import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { recordRule } from '../record-rule.ts';

export const spfSeveralRecords = recordRule({
  id: 'spf-several-records',
  kind: 'spf',
  severity: 'error',
  title: 'Several SPF records at one name',
  why: 'A name may have one SPF record. With two, receivers can’t tell which one holds and reject both. Put all senders into one record.',
  source: rfc(7208, '4.5'),
  examples: [
    {
      path: 'example.com.zone',
      source: '@ IN TXT "v=spf1 mx -all"\n@ IN TXT "⟦v=spf1⟧ include:_spf.example.net -all"',
    },
    {
      path: 'example.com.yaml',
      source: "'':\n  type: TXT\n  values:\n    - v=spf1 mx -all\n    - ⟦v=spf1⟧ a -all",
    },
    {
      path: 'example.com.zone',
      source: '@ IN TXT "v=spf1 mx -all"\nshop IN TXT "v=spf1 include:_spf.example.net -all"',
    },
  ],
  *check({ spf, record, around }) {
    if (!spf || record.type === 'SPF' || !around.isRepeated(record)) return;
    const { from, to } = spf.version ?? { from: 0, to: record.text.text.length };
    yield {
      from,
      to,
      message: text`This name has another SPF record, so receivers reject both. Merge them into one.`,
    };
  },
});
