import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { recordRule } from '../record-rule.ts';

export const mxNullBesideOthers = recordRule({
  id: 'mx-null-beside-others',
  kind: 'mx',
  severity: 'error',
  title: 'Null MX record next to others',
  why: 'An MX record with “.” for a host says that the domain accepts no email at all. It must be the only one: next to others, different senders do different things.',
  source: rfc(7505, '3'),
  examples: [
    { path: 'example.com.zone', source: '@ IN MX 10 mail\n@ IN MX 0 ⟦.⟧' },
    { path: 'example.com.zone', source: '@ IN MX 0 .' },
  ],
  *check({ record, around }) {
    if (record.text.text !== '.' || !around.hasOtherHosts(record)) return;
    yield {
      from: 0,
      to: 1,
      message: text`“.” means that the domain accepts no email, but it has other MX records. Remove one or the other.`,
    };
  },
});
