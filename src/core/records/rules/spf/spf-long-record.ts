import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { byteLength } from '../byte-length.ts';
import { recordRule } from '../record-rule.ts';

/** With the name and the rest of the answer it would not fit into 512 bytes. */
const MAX_BYTES = 450;

export const spfLongRecord = recordRule({
  id: 'spf-long-record',
  kind: 'spf',
  severity: 'info',
  title: 'Long SPF record',
  why: 'An answer of more than 512 bytes doesn’t fit into a plain DNS packet, and some networks lose larger ones. The standard recommends at most 450 bytes. Move some servers into a record of their own and include it.',
  source: rfc(7208, '3.4'),
  examples: [
    { source: `⟦v=spf1⟧ ${'ip4:203.0.113.10 '.repeat(27)}-all` },
    { source: 'v=spf1 ip4:203.0.113.10 -all' },
  ],
  *check({ spf }) {
    const bytes = spf ? byteLength(spf.text) : 0;
    if (!spf?.version || bytes <= MAX_BYTES) return;
    const { from, to } = spf.version;
    yield {
      from,
      to,
      message: text`This record is ${bytes} bytes long. Keep it under 450 so that it fits in one DNS packet.`,
    };
  },
});
