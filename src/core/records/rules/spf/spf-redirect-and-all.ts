import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { replacing, withSpace } from '../edits.ts';
import { recordRule } from '../record-rule.ts';
import { allOf, redirectOf } from '../spf-terms.ts';

export const spfRedirectAndAll = recordRule({
  id: 'spf-redirect-and-all',
  kind: 'spf',
  severity: 'warning',
  title: 'SPF redirect next to all',
  why: 'Receivers follow “redirect” only if nothing else matches, and “all” always matches. Remove “all” if the other record is to decide, or “redirect” if this one is.',
  source: rfc(7208, '6.1'),
  examples: [
    { source: 'v=spf1 mx -all ⟦redirect=_spf.example.net⟧', fixed: 'v=spf1 mx -all' },
    { source: 'v=spf1 mx redirect=_spf.example.net' },
  ],
  *check({ spf, record }) {
    const [all, redirect] = spf ? [allOf(spf), redirectOf(spf)] : [];
    if (!all || !redirect) return;
    yield {
      from: redirect.from,
      to: redirect.to,
      message: text`“${all.text}” makes receivers ignore “redirect”. Remove one of them.`,
      fixes: [redirect, all].flatMap((term) =>
        replacing(
          record,
          { ...withSpace(record, term), becomes: '' },
          { safe: false, title: text`Remove “${term.text}”` },
        ),
      ),
    };
  },
});
