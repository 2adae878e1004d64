import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { recordRule } from '../record-rule.ts';

/** Lookups without an answer that receivers put up with. */
const MAX_VOIDS = 2;

export const spfVoidLookups = recordRule({
  id: 'spf-void-lookups',
  kind: 'spf',
  severity: 'warning',
  title: 'SPF terms that find nothing',
  why: 'Receivers reject a record when more than two of its lookups find no name or no record. Such terms are usually left over from servers and services that are gone.',
  source: rfc(7208, '4.6.4'),
  examples: [
    {
      path: 'example.com.zone',
      source:
        '@ IN SOA ns. root. 1 2 3 4 5\n@ IN TXT "v=spf1 ⟦a:old1.example.com⟧ a:old2.example.com a:old3.example.com -all"',
    },
    {
      path: 'example.com.zone',
      source:
        '@ IN SOA ns. root. 1 2 3 4 5\n@ IN TXT "v=spf1 a:old.example.com a:mail.example.com -all"\nmail IN A 192.0.2.1',
    },
    {
      path: 'example.com.zone',
      source: '@ IN TXT "v=spf1 a:a.example.net a:b.example.net a:c.example.net -all"',
    },
  ],
  *check({ lookups }) {
    const visit = lookups?.().visit;
    if (!visit || visit.voids <= MAX_VOIDS) return;
    const [first, ...others] = visit.terms.filter(({ voids }) => voids > 0).map(({ term }) => term);
    if (!first) return;
    yield {
      from: first.from,
      to: first.to,
      also: others.map(({ from, to }) => ({ from, to })),
      message: text`${visit.voids} of this record’s lookups find nothing, and receivers stop at 2. Remove those terms.`,
    };
  },
});
