import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { tagOf } from '../../tags.ts';
import { changing } from '../edits.ts';
import { hitsOf } from '../faults.ts';
import { recordRule } from '../record-rule.ts';

export const dmarcVersion = recordRule({
  id: 'dmarc-version',
  kind: 'dmarc',
  severity: 'error',
  title: 'DMARC record without its version',
  why: 'A DMARC record begins with “v=DMARC1”, in these letters. Receivers ignore a record that doesn’t, as if the domain had no DMARC at all.',
  source: rfc(9989, '4.7'),
  examples: [
    {
      source: 'v=⟦DMARC⟧; p=none; rua=mailto:dmarc@example.com',
      fixed: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com',
    },
    {
      path: 'example.com.zone',
      source: '_dmarc IN TXT "p=reject; ⟦v=DMARC1⟧"',
      fixed: '_dmarc IN TXT "v=DMARC1; p=reject"',
    },
    {
      path: 'example.com.zone',
      source: '_dmarc IN TXT "⟦p=reject⟧"',
      fixed: '_dmarc IN TXT "v=DMARC1; p=reject"',
    },
    { source: 'v=DMARC1; p=reject' },
  ],
  *check({ dmarc, record }) {
    if (!dmarc) return;
    yield* hitsOf(
      record,
      dmarc.faults,
      {
        version: () => text`A DMARC record must begin with “v=DMARC1”. Receivers ignore this one.`,
        'version-not-first': () => text`“v=DMARC1” must come first. Receivers ignore the record otherwise.`,
      },
      {
        safe: true,
        fixesOf: ({ id, from, tag }) => {
          if (id === 'version' && tag !== undefined) return undefined;
          const version = tagOf(dmarc, 'v');
          const first = dmarc.tags[0];
          if (!first) return [];
          // Up to the tag before it, with the semicolon that would be left over.
          const before = dmarc.tags.filter((one) => one.to <= from).at(-1);
          const gone = version && before ? [{ from: before.to, to: version.to, becomes: '' }] : [];
          const added = { from: first.from, to: first.from, becomes: 'v=DMARC1; ' };
          const title = text`Put “${'v=DMARC1'}” first`;
          return changing(record, [added, ...gone], { safe: true, title });
        },
      },
    );
  },
});
