import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { tagOf } from '../../tags.ts';
import { KEY_1024, KEY_2048 } from '../example-keys.ts';
import { recordRule } from '../record-rule.ts';

/** Shorter keys are accepted, but signers should use no such key. */
const [MIN_BITS, WISE_BITS] = [1024, 2048] as const;

export const dkimWeakKey = recordRule({
  id: 'dkim-weak-key',
  kind: 'dkim',
  severity: 'info',
  title: 'DKIM key under 2048 bits',
  why: 'Receivers accept keys from 1024 bits on, but such a key isn’t expected to stay safe. Use 2048 bits when you replace it.',
  source: rfc(8301, '3.2'),
  examples: [{ source: `v=DKIM1; k=rsa; p=⟦${KEY_1024}⟧` }, { source: `v=DKIM1; k=rsa; p=${KEY_2048}` }],
  *check({ dkim }) {
    const key = dkim && tagOf(dkim, 'p');
    if (!key || dkim.key.kind !== 'rsa') return;
    const { bits } = dkim.key;
    if (bits < MIN_BITS || bits >= WISE_BITS) return;
    yield {
      from: key.value.from,
      to: key.value.to,
      message: text`This key has ${String(bits)} bits. Use 2048 bits when you replace it.`,
    };
  },
});
