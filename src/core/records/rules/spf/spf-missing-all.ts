import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { holdsPlaceholder } from '../../text-part.ts';
import type { RecordContext } from '../context.ts';
import { replacing } from '../edits.ts';
import { recordRule } from '../record-rule.ts';
import { allOf, redirectOf } from '../spf-terms.ts';

export const spfMissingAll = recordRule({
  id: 'spf-missing-all',
  kind: 'spf',
  severity: 'warning',
  title: 'SPF record without all',
  why: 'Without “all” or “redirect” at its end, an SPF record says nothing about servers that it doesn’t list, as if it ended with “?all”. A record that others include needs no “all”.',
  source: rfc(7208, '4.7'),
  examples: [
    { source: 'v=spf1 ⟦mx⟧', fixed: 'v=spf1 mx ~all' },
    {
      path: 'example.com.zone',
      source: '@ IN TXT "v=spf1 include:_spf.example.net ⟦ip4:192.0.2.1⟧"',
      fixed: '@ IN TXT "v=spf1 include:_spf.example.net ip4:192.0.2.1 ~all"',
    },
    { source: 'v=spf1 redirect=_spf.example.net' },
    { path: 'example.com.zone', source: '_spf IN TXT "v=spf1 ip4:192.0.2.1"' },
  ],
  *check(context) {
    const { spf, record } = context;
    if (!spf || allOf(spf) || redirectOf(spf) || isIncluded(context)) return;
    const last = spf.terms.at(-1) ?? spf.version;
    // A term that can’t be read may be meant to be the end.
    if (!last || holdsPlaceholder(spf.text) || spf.terms.some(({ kind }) => kind === 'unknown')) return;
    const end = spf.text.trimEnd().length;
    yield {
      from: last.from,
      to: last.to,
      message: text`This record says nothing about other servers. End it with “~all” or “-all”.`,
      fixes: [' ~all', ' -all'].flatMap((becomes) =>
        replacing(record, { from: end, to: end, becomes }, { safe: false }),
      ),
    };
  },
});

/** Whether a record is there for others to include: as its name says, or as another record of the file does. */
function isIncluded({ record: { name }, around }: RecordContext): boolean {
  return name !== undefined && (name.startsWith('_') || around.isIncluded(name));
}
