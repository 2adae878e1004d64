import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { tagOf } from '../../tags.ts';
import { recordRule } from '../record-rule.ts';
import { removingTag } from '../tag-edits.ts';

export const dmarcTesting = recordRule({
  id: 'dmarc-testing',
  kind: 'dmarc',
  severity: 'info',
  title: 'DMARC policy in test mode',
  why: 'With “t=y”, receivers apply the next weaker policy: “quarantine” for “reject”, nothing for “quarantine”. Remove it once the reports show that your own email passes.',
  source: rfc(9989, '4.7'),
  examples: [
    {
      source: 'v=DMARC1; p=reject; ⟦t=y⟧; rua=mailto:dmarc@example.com',
      fixed: 'v=DMARC1; p=reject; rua=mailto:dmarc@example.com',
    },
    { source: 'v=DMARC1; p=reject; t=n' },
    { source: 'v=DMARC1; p=none; t=y; rua=mailto:dmarc@example.com' },
  ],
  *check({ dmarc, record }) {
    const tag = dmarc && tagOf(dmarc, 't');
    if (!tag || !dmarc.isTesting) return;
    // It has no effect on a policy that does nothing.
    const policies = [dmarc.policy, dmarc.subdomainPolicy, dmarc.nonexistentPolicy];
    if (policies.every((policy) => policy === undefined || policy === 'none')) return;
    yield {
      from: tag.from,
      to: tag.to,
      message: text`“t=y” weakens the policy to try it out. Remove it when your own email passes.`,
      fixes: removingTag(record, dmarc, tag, false),
    };
  },
});
