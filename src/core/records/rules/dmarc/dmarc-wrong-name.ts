import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { tagOf } from '../../tags.ts';
import { recordRule } from '../record-rule.ts';

export const dmarcWrongName = recordRule({
  id: 'dmarc-wrong-name',
  kind: 'dmarc',
  severity: 'error',
  title: 'DMARC record at the wrong name',
  why: 'Receivers look for the DMARC record of example.com at _dmarc.example.com and nowhere else.',
  source: rfc(9989, '4.5'),
  examples: [
    { path: 'example.com.zone', source: '@ IN TXT "⟦v=DMARC1⟧; p=reject"' },
    { path: 'example.com.zone', source: 'dmarc IN TXT "⟦v=DMARC1⟧; p=reject"' },
    {
      path: 'example.com.zone',
      source:
        '_dmarc IN TXT "v=DMARC1; p=reject"\n_dmarc.shop IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@example.com"',
    },
    { path: 'example.com.zone', source: 'example.org._report._dmarc IN TXT "v=DMARC1"' },
  ],
  *check({ dmarc, record: { name, isWhole } }) {
    const version = dmarc && tagOf(dmarc, 'v');
    // A name that begins with a variable may be right, and so may one that isn’t told.
    if (!version || name === undefined || name.startsWith('\uFDD0') || (name === '' && !isWhole)) return;
    if (/(?:^|\.)_dmarc(?:\.|$)/.test(name)) return;
    yield {
      from: version.from,
      to: version.to,
      message: text`Receivers look for DMARC records only at names that begin with “_dmarc.”. Move it there.`,
    };
  },
});
