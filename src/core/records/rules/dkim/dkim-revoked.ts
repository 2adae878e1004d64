import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { tagOf } from '../../tags.ts';
import { KEY_2048 } from '../example-keys.ts';
import { recordRule } from '../record-rule.ts';

export const dkimRevoked = recordRule({
  id: 'dkim-revoked',
  kind: 'dkim',
  severity: 'warning',
  title: 'Revoked DKIM key',
  why: 'An empty “p” says that the key is revoked: every signature made with it fails. That is right after a key was replaced, and a mistake while email is still signed with it.',
  source: rfc(6376, '3.6.1'),
  examples: [{ source: 'v=DKIM1; k=rsa; ⟦p=⟧' }, { source: `v=DKIM1; k=rsa; p=${KEY_2048}` }],
  *check({ dkim, record }) {
    // Of every selector at once, as domains that send nothing have it, it is meant.
    if (record.name?.startsWith('*')) return;
    const key = dkim && tagOf(dkim, 'p');
    if (!key || dkim.key.kind !== 'revoked') return;
    yield {
      from: key.from,
      to: key.to,
      message: text`An empty key means that it was revoked, so its signatures fail. Add the key if it’s in use.`,
    };
  },
});
