import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { tagOf } from '../../tags.ts';
import { recordRule } from '../record-rule.ts';
import { removingTag } from '../tag-edits.ts';

export const dmarcPublicSuffix = recordRule({
  id: 'dmarc-public-suffix',
  kind: 'dmarc',
  severity: 'warning',
  title: 'Domain marked as a public suffix',
  why: '“psd=y” says that others register their own domains below this one, as below “com” or “co.uk”. Receivers then don’t treat it as the domain of an organization. Only registries need it.',
  source: rfc(9989, '4.7'),
  examples: [
    { source: 'v=DMARC1; p=reject; ⟦psd=y⟧', fixed: 'v=DMARC1; p=reject' },
    { source: 'v=DMARC1; p=reject; psd=n' },
  ],
  *check({ dmarc, record }) {
    const tag = dmarc && tagOf(dmarc, 'psd');
    if (!tag || dmarc.psd !== 'y') return;
    yield {
      from: tag.from,
      to: tag.to,
      message: text`“psd=y” is only for registries such as “com” or “co.uk”. Remove it.`,
      fixes: removingTag(record, dmarc, tag, false),
    };
  },
});
