import type { Fix } from '../../../fix/fix.ts';
import { text } from '../../../text/message.ts';
import type { FoundRecord } from '../../record.ts';
import { rfc } from '../../rfc.ts';
import { listOf, type RecordTag, type TagList, tagOf } from '../../tags.ts';
import { replacing } from '../edits.ts';
import { KEY_2048 } from '../example-keys.ts';
import { recordRule } from '../record-rule.ts';
import { removingTag } from '../tag-edits.ts';

export const dkimTesting = recordRule({
  id: 'dkim-testing',
  kind: 'dkim',
  severity: 'warning',
  title: 'DKIM key in test mode',
  why: 'With “t=y”, receivers may treat email that is signed with this key like email without a signature. Remove it when signing works.',
  source: rfc(6376, '3.6.1'),
  examples: [
    { source: `v=DKIM1; k=rsa; ⟦t=y⟧; p=${KEY_2048}`, fixed: `v=DKIM1; k=rsa; p=${KEY_2048}` },
    { source: `v=DKIM1; k=rsa; ⟦t=y:s⟧; p=${KEY_2048}`, fixed: `v=DKIM1; k=rsa; t=s; p=${KEY_2048}` },
    { source: `v=DKIM1; k=rsa; t=s; p=${KEY_2048}` },
  ],
  *check({ dkim, record }) {
    const tag = dkim && tagOf(dkim, 't');
    if (!tag || !dkim.flags.includes('y')) return;
    yield {
      from: tag.from,
      to: tag.to,
      message: text`“t=y” says that this key is only being tested. Remove it when signing works.`,
      fixes: fixesOf(record, dkim, tag),
    };
  },
});

function fixesOf<Id extends string>(record: FoundRecord, list: TagList<Id>, tag: RecordTag): readonly Fix[] {
  const others = listOf(tag.value, ':').filter(({ text: flag }) => flag.toLowerCase() !== 'y');
  if (others.length === 0) return removingTag(record, list, tag, false);
  const becomes = others.map(({ text: flag }) => flag).join(':');
  const { from, to } = tag.value;
  return replacing(record, { from, to, becomes }, { safe: false, title: text`Remove “${'y'}”` });
}
