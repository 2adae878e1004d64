import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { cutOff } from '../cut-off.ts';
import { hitsOf } from '../faults.ts';
import { recordRule } from '../record-rule.ts';
import { tagSyntaxSayings } from '../tag-sayings.ts';
import { wrongName } from '../wrong-name.ts';

export const tlsRptRecord = recordRule({
  id: 'tls-rpt-record',
  kind: 'tls-rpt',
  severity: 'error',
  title: 'Invalid TLS-RPT record',
  why: 'The record at _smtp._tls.example.com says where reports about failed encryption go. Senders ignore a record that isn’t “v=TLSRPTv1” and a “rua” with “mailto:” or “https:” addresses, and send no reports.',
  source: rfc(8460, '3'),
  examples: [
    {
      path: 'example.com.zone',
      source: '_smtp._tls IN TXT "v=TLSRPTv1; rua=⟦tls@example.com⟧"',
      fixed: '_smtp._tls IN TXT "v=TLSRPTv1; rua=mailto:tls@example.com"',
    },
    { path: 'example.com.zone', source: '_smtp._tls IN TXT "⟦v=TLSRPTv1⟧"' },
    { path: 'example.com.zone', source: '_smtp._tls IN TXT "v=TLSRPTv1; rua=⟦ftp://example.com/tls⟧"' },
    {
      path: 'example.com.zone',
      source: '_smtp._tls IN TXT v=TLSRPTv1⟦;⟧ rua=mailto:tls@example.com',
      fixed: '_smtp._tls IN TXT "v=TLSRPTv1; rua=mailto:tls@example.com"',
    },
    { path: 'example.com.zone', source: '_tls IN TXT "⟦v=TLSRPTv1⟧; rua=mailto:tls@example.com"' },
    {
      path: 'example.com.zone',
      source: '_smtp._tls IN TXT "v=TLSRPTv1; rua=mailto:tls@example.com,https://example.com/tls"',
    },
  ],
  *check({ tlsRpt, record }) {
    if (!tlsRpt) return;
    yield* cutOff(record);
    yield* hitsOf(
      record,
      tlsRpt.faults,
      {
        ...tagSyntaxSayings,
        version: () => text`The version is “TLSRPTv1”. Senders ignore this record.`,
        'version-not-first': () => text`“v=TLSRPTv1” must come first. Senders ignore the record otherwise.`,
        'missing-reports': () => text`This record has no “rua”. Add the address that reports go to.`,
        'missing-mailto': () => text`Report addresses begin with “mailto:” or “https:”. Add it.`,
        'bad-uri': ({ written }) => text`“${written}” isn’t an address that reports can go to.`,
        'bad-scheme': () => text`Reports go to “mailto:” or “https:” addresses only.`,
        'size-limit': ({ written }) => text`Size limits such as “${written}” aren’t allowed here. Remove it.`,
        'unknown-tag': ({ written, meant }) =>
          meant === '' ? undefined : text`“${written}” isn’t a tag of this record. Use “${meant}”.`,
      },
      { safe: true },
    );
    yield* wrongName(record, '_smtp._tls', tlsRpt.tags);
  },
});
