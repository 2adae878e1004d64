import { text } from '../../../text/message.ts';
import type { DmarcPolicy } from '../../dmarc/record.ts';
import { rfc } from '../../rfc.ts';
import { tagOf } from '../../tags.ts';
import { recordRule } from '../record-rule.ts';
import { removingTag } from '../tag-edits.ts';

const STRENGTH: Readonly<Record<DmarcPolicy, number>> = { none: 0, quarantine: 1, reject: 2 };

export const dmarcWeakSubdomains = recordRule({
  id: 'dmarc-weak-subdomains',
  kind: 'dmarc',
  severity: 'warning',
  title: 'Weaker DMARC policy for subdomains',
  why: 'With a weaker policy in “sp” or “np”, anyone can send as a made-up subdomain of a domain that is protected itself. Without these tags, subdomains have the policy of the domain.',
  source: rfc(9989, '4.7'),
  examples: [
    { source: 'v=DMARC1; p=reject; ⟦sp=none⟧', fixed: 'v=DMARC1; p=reject' },
    {
      source: 'v=DMARC1; p=none; sp=reject; ⟦np=none⟧; rua=mailto:dmarc@example.com',
      fixed: 'v=DMARC1; p=none; sp=reject; rua=mailto:dmarc@example.com',
    },
    { source: 'v=DMARC1; p=quarantine; sp=reject; np=reject' },
  ],
  *check({ dmarc, record }) {
    if (!dmarc?.policy) return;
    const weaker = [
      ['sp', dmarc.subdomainPolicy, dmarc.policy],
      ['np', dmarc.nonexistentPolicy, dmarc.subdomainPolicy ?? dmarc.policy],
    ] as const;
    for (const [name, own, usual] of weaker) {
      const tag = tagOf(dmarc, name);
      if (!tag || !own || STRENGTH[own] >= STRENGTH[usual]) continue;
      yield {
        from: tag.from,
        to: tag.to,
        message: text`“${tag.text}” is weaker than the domain’s “${usual}”, so subdomains can be spoofed. Remove it.`,
        fixes: removingTag(record, dmarc, tag, false),
      };
    }
  },
});
