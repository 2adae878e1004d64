import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { tagOf } from '../../tags.ts';
import { replacing } from '../edits.ts';
import { KEY_2048 } from '../example-keys.ts';
import { recordRule } from '../record-rule.ts';

export const dkimSha1 = recordRule({
  id: 'dkim-sha1',
  kind: 'dkim',
  severity: 'error',
  title: 'DKIM key for SHA-1',
  why: 'SHA-1 must no longer be used for DKIM, and receivers refuse such signatures. A key that allows nothing else can’t be used. Allow “sha256”, or leave “h” out to allow every hash.',
  source: rfc(8301, '3.1'),
  examples: [
    { source: `v=DKIM1; h=⟦sha1⟧; p=${KEY_2048}`, fixed: `v=DKIM1; h=sha256; p=${KEY_2048}` },
    { source: `v=DKIM1; h=⟦sha1:sha256⟧; p=${KEY_2048}`, fixed: `v=DKIM1; h=sha256; p=${KEY_2048}` },
    { source: `v=DKIM1; h=sha256; p=${KEY_2048}` },
  ],
  *check({ dkim, record }) {
    const tag = dkim && tagOf(dkim, 'h');
    if (!tag || !dkim.hashes?.includes('sha1')) return;
    const { from, to } = tag.value;
    yield {
      from,
      to,
      message: text`SHA-1 must no longer be used for DKIM. Use “sha256”.`,
      fixes: replacing(record, { from, to, becomes: 'sha256' }, { safe: true }),
    };
  },
});
