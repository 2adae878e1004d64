import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { tagOf } from '../../tags.ts';
import { recordRule } from '../record-rule.ts';

export const dmarcSeveralRecords = recordRule({
  id: 'dmarc-several-records',
  kind: 'dmarc',
  severity: 'error',
  title: 'Several DMARC records at one name',
  why: 'With two DMARC records at one name, receivers can’t tell which one holds and ignore both.',
  source: rfc(9989, '4.10'),
  examples: [
    {
      path: 'example.com.zone',
      source: '_dmarc IN TXT "v=DMARC1; p=reject"\n_dmarc IN TXT "⟦v=DMARC1⟧; p=quarantine"',
    },
    {
      path: 'example.com.zone',
      source: '_dmarc IN TXT "v=DMARC1; p=reject"\n_dmarc.shop IN TXT "v=DMARC1; p=quarantine"',
    },
  ],
  *check({ dmarc, record, around }) {
    const version = dmarc && tagOf(dmarc, 'v');
    if (!version || !around.isRepeated(record)) return;
    yield {
      from: version.from,
      to: version.to,
      message: text`This name has another DMARC record, so receivers ignore both. Keep one.`,
    };
  },
});
