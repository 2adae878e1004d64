import type { Fix } from '../../../fix/fix.ts';
import { text } from '../../../text/message.ts';
import type { FoundRecord } from '../../record.ts';
import { rfc } from '../../rfc.ts';
import { type RecordTag, tagOf } from '../../tags.ts';
import { changing } from '../edits.ts';
import { KEY_2048 } from '../example-keys.ts';
import { recordRule } from '../record-rule.ts';

const PEM_LINE = /-{2,}[ A-Z]{0,60}-{2,}/g;

export const dkimPemLines = recordRule({
  id: 'dkim-pem-lines',
  kind: 'dkim',
  severity: 'error',
  title: 'DKIM key with PEM header lines',
  why: 'The key in “p” is the base64 text of the key file alone. The lines “-----BEGIN PUBLIC KEY-----” and “-----END PUBLIC KEY-----” around it make it unreadable, and signatures fail.',
  source: rfc(6376, '3.6.1'),
  examples: [
    {
      source: `v=DKIM1; k=rsa; p=⟦-----BEGIN PUBLIC KEY-----⟧${KEY_2048}-----END PUBLIC KEY-----`,
      fixed: `v=DKIM1; k=rsa; p=${KEY_2048}`,
    },
    { source: `v=DKIM1; k=rsa; p=${KEY_2048}` },
  ],
  *check({ dkim, record }) {
    const key = dkim && tagOf(dkim, 'p');
    for (const { id, from, to } of dkim?.faults ?? []) {
      if (id !== 'pem-line' || !key) continue;
      yield {
        from,
        to,
        message: text`This line of the key file doesn’t belong in the record. Remove it.`,
        fixes: fixesOf(record, key),
      };
    }
  },
});

function fixesOf(record: FoundRecord, { value }: RecordTag): readonly Fix[] {
  const changes = Array.from(value.text.matchAll(PEM_LINE), ({ index, 0: line }) => {
    const from = value.from + index;
    return { from, to: from + line.length, becomes: '' };
  });
  return changing(record, changes, { safe: true, title: text`Remove the lines of the key file` });
}
