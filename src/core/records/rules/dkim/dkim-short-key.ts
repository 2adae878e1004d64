import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { tagOf } from '../../tags.ts';
import { KEY_512, KEY_1024 } from '../example-keys.ts';
import { recordRule } from '../record-rule.ts';

/** Receivers must not accept signatures of shorter keys. */
const MIN_BITS = 1024;

export const dkimShortKey = recordRule({
  id: 'dkim-short-key',
  kind: 'dkim',
  severity: 'error',
  title: 'DKIM key under 1024 bits',
  why: 'A key of fewer than 1024 bits can be broken in days, and receivers must not accept its signatures. Make a new key of 2048 bits.',
  source: rfc(8301, '3.2'),
  examples: [{ source: `v=DKIM1; k=rsa; p=⟦${KEY_512}⟧` }, { source: `v=DKIM1; k=rsa; p=${KEY_1024}` }],
  *check({ dkim }) {
    const key = dkim && tagOf(dkim, 'p');
    if (!key || dkim.key.kind !== 'rsa' || dkim.key.bits >= MIN_BITS) return;
    yield {
      from: key.value.from,
      to: key.value.to,
      message: text`This key has ${String(dkim.key.bits)} bits, and receivers refuse it. Make one of 2048 bits.`,
    };
  },
});
