import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { KEY_1024, KEY_ED25519 } from '../example-keys.ts';
import { recordRule } from '../record-rule.ts';

export const dkimSeveralRecords = recordRule({
  id: 'dkim-several-records',
  kind: 'dkim',
  severity: 'error',
  title: 'Several DKIM keys at one name',
  why: 'A selector has one key. With two at one name, receivers may use either, and signatures fail at random. Give each key a selector of its own.',
  source: rfc(6376, '3.6.2.2'),
  examples: [
    {
      path: 'example.com.zone',
      source: `mail._domainkey IN TXT "v=DKIM1; p=${KEY_1024}"\nmail._domainkey IN TXT "⟦v=DKIM1⟧; k=ed25519; p=${KEY_ED25519}"`,
    },
    {
      path: 'example.com.zone',
      source: `a._domainkey IN TXT "v=DKIM1; p=${KEY_1024}"\nb._domainkey IN TXT "v=DKIM1; k=ed25519; p=${KEY_ED25519}"`,
    },
  ],
  *check({ dkim, record, around }) {
    const [first] = dkim?.tags ?? [];
    if (!first || !around.isRepeated(record)) return;
    yield {
      from: first.from,
      to: first.to,
      message: text`This selector has two keys, so signatures fail at random. Use one selector per key.`,
    };
  },
});
