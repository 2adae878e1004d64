import { rfc } from '../../rfc.ts';
import { cutOff } from '../cut-off.ts';
import { hitsOf } from '../faults.ts';
import { recordRule } from '../record-rule.ts';
import { tagSyntaxSayings } from '../tag-sayings.ts';

export const dmarcSyntax = recordRule({
  id: 'dmarc-syntax',
  kind: 'dmarc',
  severity: 'error',
  title: 'Malformed DMARC record',
  why: 'A DMARC record is a list of tags, each a name, an equals sign and a value, with semicolons between them. Receivers ignore what isn’t, so the policy or the address for reports may be lost.',
  source: rfc(9989, '4.8'),
  examples: [
    {
      source: 'v=DMARC1; p=none⟦ ⟧rua=mailto:dmarc@example.com',
      fixed: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com',
    },
    {
      source: 'v=DMARC1; p=none⟦, ⟧rua=mailto:dmarc@example.com',
      fixed: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com',
    },
    { source: 'v=DMARC1; p=reject; ⟦rua⟧' },
    { source: 'v=DMARC1; p=reject; ⟦p=none⟧; rua=mailto:dmarc@example.com' },
    {
      source: 'v=DMARC1; p=reject;⟦;⟧ rua=mailto:dmarc@example.com',
      fixed: 'v=DMARC1; p=reject; rua=mailto:dmarc@example.com',
    },
    { source: 'v=DMARC1; p=⟦reject”⟧', fixed: 'v=DMARC1; p=reject' },
    {
      path: 'example.com.zone',
      source: '_dmarc TXT v=DMARC1⟦;⟧ p=reject; rua=mailto:dmarc@example.com',
      fixed: '_dmarc TXT "v=DMARC1; p=reject; rua=mailto:dmarc@example.com"',
    },
    { source: 'v=DMARC1;p=reject;rua=mailto:dmarc@example.com;' },
  ],
  *check({ dmarc, record }) {
    yield* cutOff(record);
    yield* hitsOf(record, dmarc?.faults ?? [], tagSyntaxSayings, { safe: true });
  },
});
