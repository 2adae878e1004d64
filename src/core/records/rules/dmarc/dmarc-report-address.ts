import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { hitsOf } from '../faults.ts';
import { recordRule } from '../record-rule.ts';

export const dmarcReportAddress = recordRule({
  id: 'dmarc-report-address',
  kind: 'dmarc',
  severity: 'error',
  title: 'Invalid address for DMARC reports',
  why: 'The addresses in “rua” and “ruf” are URIs: “mailto:” and an email address, several separated by commas. Receivers ignore anything else and send no reports.',
  source: rfc(9989, '4.6'),
  examples: [
    {
      source: 'v=DMARC1; p=none; rua=⟦dmarc@example.com⟧',
      fixed: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com',
    },
    { source: 'v=DMARC1; p=none; rua=⟦mailto:dmarc.example.com⟧' },
    {
      source: 'v=DMARC1; p=none; rua=mailto:a@example.com,⟦b@example.com⟧',
      fixed: 'v=DMARC1; p=none; rua=mailto:a@example.com,mailto:b@example.com',
    },
    { source: 'v=DMARC1; p=none; rua=⟦https://example.com/dmarc⟧' },
    { source: 'v=DMARC1; p=none; rua=mailto:a@example.com, mailto:b@example.com' },
  ],
  *check({ dmarc, record }) {
    yield* hitsOf(
      record,
      dmarc?.faults ?? [],
      {
        'missing-mailto': () => text`Report addresses begin with “mailto:”. Add it.`,
        'bad-scheme': () => text`DMARC reports go to “mailto:” addresses only. Write one instead.`,
        'bad-uri': ({ written }) =>
          written === ''
            ? text`There’s no address between these commas. Remove one.`
            : text`“${written}” isn’t an address that reports can go to, such as “mailto:dmarc@example.com”.`,
      },
      { safe: true },
    );
  },
});
