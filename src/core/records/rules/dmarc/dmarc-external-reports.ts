import { text } from '../../../text/message.ts';
import { UNKNOWN } from '../../record.ts';
import { rfc } from '../../rfc.ts';
import type { TextRange } from '../../text-part.ts';
import { recordRule } from '../record-rule.ts';

export const dmarcExternalReports = recordRule({
  id: 'dmarc-external-reports',
  kind: 'dmarc',
  severity: 'info',
  title: 'DMARC reports to another domain',
  why: 'Receivers send reports to another domain only if that domain agrees, with a TXT record “v=DMARC1” at “your-domain._report._dmarc.their-domain”. Services that collect reports publish it for their customers; make sure that it is there.',
  source: rfc(9990, '4'),
  examples: [
    {
      path: 'example.com.zone',
      source: '_dmarc IN TXT "v=DMARC1; p=none; rua=mailto:⟦reports@example.net⟧"',
    },
    {
      path: 'example.com.zone',
      source: '_dmarc IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@mail.example.com"',
    },
    {
      path: 'all.zone',
      source:
        '_dmarc.example.com. IN TXT "v=DMARC1; p=none; rua=mailto:reports@example.net"\nexample.com._report._dmarc.example.net. IN TXT "v=DMARC1"',
    },
  ],
  *check({ dmarc, record, around: { known } }) {
    const { name = '', isWhole } = record;
    if (!dmarc || !isWhole || !name.startsWith('_dmarc.')) return;
    const owner = name.slice('_dmarc.'.length);
    const reports = [...dmarc.aggregateReports, ...dmarc.failureReports];
    const places = new Map<string, TextRange[]>();
    for (const { address, domain } of reports) {
      const target = domain?.text.toLowerCase() ?? '';
      if (!address || target === '' || target.includes(UNKNOWN) || isSameOrganization(owner, target))
        continue;
      const same = places.get(target);
      if (same) same.push(address);
      else places.set(target, [address]);
    }
    for (const [target, [first, ...also]] of places) {
      const names = [`${owner}._report._dmarc.${target}`, `*._report._dmarc.${target}`];
      if (!first || names.some((consent) => known.at(consent).length > 0)) continue;
      yield {
        from: first.from,
        to: first.to,
        also,
        message: text`${target} must agree to get these reports. Check that ${names[0] ?? ''} has the record “v=DMARC1”.`,
      };
    }
  },
});

/** Whether one domain is below the other, or both are below one that has more than a label. */
function isSameOrganization(a: string, b: string): boolean {
  if (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)) return true;
  const shared = (domain: string) => domain.split('.').slice(-2).join('.');
  return shared(a) === shared(b) && (shared(a).split('.')[0]?.length ?? 0) > 3;
}
