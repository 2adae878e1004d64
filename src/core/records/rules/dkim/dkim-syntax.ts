import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { cutOff } from '../cut-off.ts';
import { KEY_2048 } from '../example-keys.ts';
import { hitsOf } from '../faults.ts';
import { lostSeparators } from '../lost-separators.ts';
import { recordRule } from '../record-rule.ts';
import { tagSyntaxSayings } from '../tag-sayings.ts';

export const dkimSyntax = recordRule({
  id: 'dkim-syntax',
  kind: 'dkim',
  severity: 'error',
  title: 'Malformed DKIM record',
  why: 'A DKIM record is a list of tags, each a name, an equals sign and a value, with semicolons between them. Receivers can’t use the key of a record that isn’t, and signatures fail.',
  source: rfc(6376, '3.2'),
  examples: [
    { source: `v=DKIM1; k=rsa⟦, ⟧p=${KEY_2048}`, fixed: `v=DKIM1; k=rsa; p=${KEY_2048}` },
    { source: `v=DKIM1; k=rsa⟦ ⟧p=${KEY_2048}`, fixed: `v=DKIM1; k=rsa; p=${KEY_2048}` },
    { source: `v=DKIM1; ⟦rsa⟧; p=${KEY_2048}` },
    { source: 'v=DKIM1; ⟦k=rsa⟧' },
    {
      path: 'example.com.zone',
      source: `mail._domainkey TXT v=DKIM1⟦;⟧ p=${KEY_2048}`,
      fixed: `mail._domainkey TXT "v=DKIM1; p=${KEY_2048}"`,
    },
    { source: `v=DKIM1; h=sha256; k=rsa; t=s; s=email; n=main; p=${KEY_2048};` },
  ],
  *check({ dkim, record }) {
    if (!dkim) return;
    const lost = lostSeparators(record);
    yield* cutOff(record);
    yield* hitsOf(
      record,
      dkim.faults.filter(({ from, to }) => !lost.some((at) => from <= at && at <= to)),
      {
        ...tagSyntaxSayings,
        'missing-key': () => text`This record has no key. Add it in the tag “p”.`,
        'unknown-tag': ({ written, meant }) =>
          meant === '' ? undefined : text`“${written}” isn’t a DKIM tag. Use “${meant}”.`,
      },
      { safe: true },
    );
  },
});
