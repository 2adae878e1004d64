import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { cutOff } from '../cut-off.ts';
import { hitsOf } from '../faults.ts';
import { recordRule } from '../record-rule.ts';
import { tagSyntaxSayings } from '../tag-sayings.ts';
import { wrongName } from '../wrong-name.ts';

export const mtaStsRecord = recordRule({
  id: 'mta-sts-record',
  kind: 'mta-sts',
  severity: 'error',
  title: 'Invalid MTA-STS record',
  why: 'The record at _mta-sts.example.com tells senders that the domain has a policy for encryption, and by its “id” when that changes. Senders ignore a record that isn’t “v=STSv1” and an “id” of 1 to 32 letters and digits, and the policy with it.',
  source: rfc(8461, '3.1'),
  examples: [
    { path: 'example.com.zone', source: '_mta-sts IN TXT "v=STSv1; id=⟦2026-11-28⟧"' },
    { path: 'example.com.zone', source: '_mta-sts IN TXT "⟦v=STSv1⟧"' },
    {
      path: 'example.com.zone',
      source: '_mta-sts IN TXT "v=⟦STS1⟧; id=20261128"',
      fixed: '_mta-sts IN TXT "v=STSv1; id=20261128"',
    },
    { path: 'example.com.zone', source: 'mta-sts IN TXT "⟦v=STSv1⟧; id=20261128"' },
    {
      path: 'example.com.zone',
      source: '_mta-sts IN TXT v=STSv1⟦;⟧ id=20261128',
      fixed: '_mta-sts IN TXT "v=STSv1; id=20261128"',
    },
    { path: 'example.com.zone', source: '_mta-sts IN TXT "v=STSv1; id=20261128T101500"' },
  ],
  *check({ mtaSts, record }) {
    if (!mtaSts) return;
    yield* cutOff(record);
    yield* hitsOf(
      record,
      mtaSts.faults,
      {
        ...tagSyntaxSayings,
        version: () => text`The version is “STSv1”. Senders ignore this record.`,
        'version-not-first': () => text`“v=STSv1” must come first. Senders ignore the record otherwise.`,
        'missing-id': () =>
          text`This record has no “id”. Add one, such as the date and time: “id=20261128101500”.`,
        'bad-value': () => text`An “id” is 1 to 32 letters and digits, nothing else.`,
        'unknown-tag': ({ written, meant }) =>
          meant === '' ? undefined : text`“${written}” isn’t a tag of this record. Use “${meant}”.`,
      },
      { safe: true },
    );
    yield* wrongName(record, '_mta-sts', mtaSts.tags);
  },
});
