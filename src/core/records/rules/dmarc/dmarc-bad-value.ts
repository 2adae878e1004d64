import { closestMatch } from '../../../text/closest-match.ts';
import { type Message, text } from '../../../text/message.ts';
import type { DmarcFault } from '../../dmarc/record.ts';
import type { FoundRecord } from '../../record.ts';
import { rfc } from '../../rfc.ts';
import { replacing } from '../edits.ts';
import { hitsOf } from '../faults.ts';
import { type RecordHit, recordRule } from '../record-rule.ts';

/** The values that tags may have. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  p: ['none', 'quarantine', 'reject'],
  sp: ['none', 'quarantine', 'reject'],
  np: ['none', 'quarantine', 'reject'],
  adkim: ['r', 's'],
  aspf: ['r', 's'],
  psd: ['y', 'n', 'u'],
  t: ['y', 'n'],
  fo: ['0', '1', 'd', 's'],
};

/** What people write who mean one of them. */
const MEANT: Readonly<Record<string, string>> = {
  relaxed: 'r',
  strict: 's',
  yes: 'y',
  no: 'n',
  true: 'y',
  false: 'n',
  block: 'reject',
  deny: 'reject',
  spam: 'quarantine',
  monitor: 'none',
};

export const dmarcBadValue = recordRule({
  id: 'dmarc-bad-value',
  kind: 'dmarc',
  severity: 'error',
  title: 'Invalid value of a DMARC tag',
  why: 'Receivers ignore a tag whose value they don’t know, and do what they do without it. An invalid policy means that nothing is quarantined or rejected.',
  source: rfc(9989, '4.7'),
  examples: [
    { source: 'v=DMARC1; p=⟦quarantaine⟧', fixed: 'v=DMARC1; p=quarantine' },
    { source: 'v=DMARC1; p=reject; adkim=⟦strict⟧', fixed: 'v=DMARC1; p=reject; adkim=s' },
    { source: 'v=DMARC1; p=reject; fo=⟦2⟧' },
    { source: 'v=DMARC1; p=reject; fo=0:⟦1⟧:d:s' },
    { source: 'v=DMARC1; p=reject; fo=d:s:⟦d⟧', fixed: 'v=DMARC1; p=reject; fo=d:s' },
    { source: 'v=DMARC1; p=Reject; sp=none; adkim=s; fo=1:d' },
  ],
  *check({ dmarc, record }) {
    yield* hitsOf(
      record,
      dmarc?.faults ?? [],
      { 'bad-value': ({ written, tag }) => messageOf(written, tag.toLowerCase()) },
      {
        safe: false,
        fixesOf: ({ from, to, tag = '' }) => {
          const becomes = meantBy(record.text.text.slice(from, to), VALUES[tag.toLowerCase()] ?? []);
          return becomes === undefined ? [] : replacing(record, { from, to, becomes }, { safe: false });
        },
      },
    );
    for (const hit of optionHits(record, dmarc?.faults ?? [])) yield { ...hit, severity: 'warning' };
  },
});

/** Values of `fo` of which each is one, though not all of them together. */
function optionHits(record: FoundRecord, faults: readonly DmarcFault[]): Iterable<RecordHit> {
  return hitsOf(
    record,
    faults,
    {
      'repeated-option': ({ written }) => text`“${written}” is already in “fo”. Remove the second one.`,
      'opposed-option': () => text`“0” and “1” exclude each other in “fo”. Keep one.`,
    },
    {
      safe: true,
      fixesOf: ({ id, from, to }) =>
        id === 'repeated-option'
          ? replacing(
              record,
              { from: record.text.text.lastIndexOf(':', from), to, becomes: '' },
              { safe: true, title: text`Remove “${record.text.text.slice(from, to)}”` },
            )
          : [],
    },
  );
}

function messageOf(written: string, tag: string): Message {
  const values = VALUES[tag] ?? [];
  return text`“${tag}” can’t be “${written}”. Use one of: ${values.join(', ')}.`;
}

function meantBy(written: string, values: readonly string[]): string | undefined {
  const word = written.toLowerCase();
  const meant = MEANT[word] ?? (word.length > 2 ? closestMatch(word, values) : undefined);
  return meant !== undefined && values.includes(meant) ? meant : undefined;
}
