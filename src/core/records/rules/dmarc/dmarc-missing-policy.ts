import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { tagOf } from '../../tags.ts';
import { hitsOf } from '../faults.ts';
import { recordRule } from '../record-rule.ts';
import { addingTag } from '../tag-edits.ts';

export const dmarcMissingPolicy = recordRule({
  id: 'dmarc-missing-policy',
  kind: 'dmarc',
  severity: 'warning',
  title: 'DMARC record without a policy',
  why: 'Without “p”, receivers that follow the current standard act as if it were “p=none”; older ones ignore the record. Say what you mean: “p=none” to watch, “p=quarantine” or “p=reject” to protect the domain.',
  source: rfc(9989, '4.7'),
  examples: [
    {
      source: '⟦v=DMARC1⟧; rua=mailto:dmarc@example.com',
      fixed: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com',
    },
    { source: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com' },
    { path: 'example.net.zone', source: 'example.com._report._dmarc IN TXT "v=DMARC1"' },
  ],
  *check({ dmarc, record }) {
    // A domain that agrees to get reports of another says just that.
    if (record.name?.includes('_report._dmarc')) return;
    const version = dmarc && tagOf(dmarc, 'v');
    yield* hitsOf(
      record,
      dmarc?.faults ?? [],
      {
        'missing-policy': () => text`This record has no policy. Add “p=none”, “p=quarantine” or “p=reject”.`,
      },
      {
        safe: false,
        fixesOf: () =>
          version
            ? ['p=none', 'p=quarantine', 'p=reject'].flatMap((tag) => addingTag(record, version, tag, false))
            : [],
      },
    );
  },
});
