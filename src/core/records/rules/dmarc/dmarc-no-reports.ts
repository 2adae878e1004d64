import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { tagOf } from '../../tags.ts';
import { holdsPlaceholder } from '../../text-part.ts';
import { recordRule } from '../record-rule.ts';

export const dmarcNoReports = recordRule({
  id: 'dmarc-no-reports',
  kind: 'dmarc',
  severity: 'warning',
  title: 'DMARC policy none without reports',
  why: '“p=none” asks receivers to do nothing but report. Without an address in “rua” nobody gets the reports, and the record neither protects the domain nor tells who sends as it.',
  source: rfc(9989, '5.1.3'),
  examples: [
    { source: 'v=DMARC1; ⟦p=none⟧' },
    { source: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com' },
    { source: 'v=DMARC1; p=reject' },
  ],
  *check({ dmarc }) {
    const policy = dmarc && tagOf(dmarc, 'p');
    if (!policy || dmarc.policy !== 'none' || holdsPlaceholder(dmarc.text)) return;
    // A misspelt tag is reported as one.
    const isMeant = dmarc.faults.some(({ id, meant }) => id === 'unknown-tag' && meant === 'rua');
    if (tagOf(dmarc, 'rua') || isMeant) return;
    yield {
      from: policy.from,
      to: policy.to,
      message: text`“p=none” only asks for reports, but no address gets them. Add “rua=mailto:” and your address.`,
    };
  },
});
