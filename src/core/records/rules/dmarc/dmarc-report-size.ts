import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { hitsOf } from '../faults.ts';
import { recordRule } from '../record-rule.ts';

export const dmarcReportSize = recordRule({
  id: 'dmarc-report-size',
  kind: 'dmarc',
  severity: 'info',
  title: 'Size limit for DMARC reports',
  why: 'The DMARC standard of 2026 (RFC 9989) removed size limits such as “!10m” behind an address, and receivers ignore them.',
  source: rfc(9989, '4.8'),
  examples: [
    {
      source: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com⟦!10m⟧',
      fixed: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com',
    },
    { source: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com' },
  ],
  *check({ dmarc, record }) {
    yield* hitsOf(
      record,
      dmarc?.faults ?? [],
      {
        'size-limit': ({ written }) =>
          text`Receivers no longer look at the size limit “${written}”. Remove it.`,
      },
      { safe: true },
    );
  },
});
