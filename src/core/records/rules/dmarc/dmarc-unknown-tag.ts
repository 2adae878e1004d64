import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { hitsOf } from '../faults.ts';
import { recordRule } from '../record-rule.ts';

export const dmarcUnknownTag = recordRule({
  id: 'dmarc-unknown-tag',
  kind: 'dmarc',
  severity: 'warning',
  title: 'Unknown DMARC tag',
  why: 'Receivers ignore a tag that they don’t know, so a misspelled one has no effect. DMARC knows v, p, sp, np, psd, t, rua, ruf, adkim, aspf and fo.',
  source: rfc(9989, '4.7'),
  examples: [
    {
      source: 'v=DMARC1; p=none; ⟦rau⟧=mailto:dmarc@example.com',
      fixed: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com',
    },
    { source: 'v=DMARC1; p=reject; ⟦policy⟧=none' },
    {
      source:
        'v=DMARC1; p=reject; np=reject; psd=n; t=n; adkim=s; aspf=s; fo=1; ruf=mailto:dmarc@example.com',
    },
  ],
  *check({ dmarc, record }) {
    yield* hitsOf(
      record,
      dmarc?.faults ?? [],
      {
        'unknown-tag': ({ written, meant }) =>
          meant === ''
            ? text`“${written}” isn’t a DMARC tag, so receivers ignore it. Remove it.`
            : text`“${written}” isn’t a DMARC tag, so receivers ignore it. Use “${meant}”.`,
      },
      { safe: false },
    );
  },
});
