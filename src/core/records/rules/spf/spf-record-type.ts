import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { recordRule } from '../record-rule.ts';

export const spfRecordType = recordRule({
  id: 'spf-record-type',
  kind: 'spf',
  severity: 'warning',
  title: 'DNS record of type SPF',
  why: 'The record type SPF was given up in 2014, and receivers don’t ask for it. SPF is published as a TXT record.',
  source: rfc(7208, '3.1'),
  examples: [
    {
      path: 'example.com.zone',
      source: '@ IN ⟦SPF⟧ "v=spf1 mx -all"',
      fixed: '@ IN TXT "v=spf1 mx -all"',
    },
    { path: 'example.com.zone', source: '@ IN TXT "v=spf1 mx -all"\n@ IN ⟦SPF⟧ "v=spf1 mx -all"' },
    { path: 'example.com.zone', source: '@ IN TXT "v=spf1 mx -all"' },
  ],
  *check({ spf, record, around }) {
    const { type, typeSpan } = record;
    if (!spf || type !== 'SPF' || !typeSpan) return;
    // Another record of the type TXT would make two of them.
    const hasTwin = around.hasTxtTwin(record);
    const edits = [{ span: typeSpan, text: 'TXT' }];
    yield {
      from: 0,
      to: 0,
      span: typeSpan,
      message: text`Receivers don’t look at records of type SPF. Use type TXT.`,
      fixes: hasTwin ? [] : [{ title: text`Replace with “${'TXT'}”`, edits, safe: true }],
    };
  },
});
