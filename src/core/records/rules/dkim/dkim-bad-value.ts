import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { replacing } from '../edits.ts';
import { KEY_2048 } from '../example-keys.ts';
import { hitsOf } from '../faults.ts';
import { lostSeparators } from '../lost-separators.ts';
import { recordRule } from '../record-rule.ts';

/** The values that tags may have. */
const VALUES: Readonly<Record<string, string>> = {
  k: 'rsa, ed25519',
  h: 'sha256, sha1',
  s: '*, email',
  t: 'y, s',
};

export const dkimBadValue = recordRule({
  id: 'dkim-bad-value',
  kind: 'dkim',
  severity: 'error',
  title: 'Invalid value of a DKIM tag',
  why: 'Receivers can’t use a key whose version or kind they don’t know, and signatures fail. The version is “DKIM1”, in these letters and in the first tag.',
  source: rfc(6376, '3.6.1'),
  examples: [
    { source: `v=⟦DKIM⟧; k=rsa; p=${KEY_2048}`, fixed: `v=DKIM1; k=rsa; p=${KEY_2048}` },
    { source: `k=rsa; p=${KEY_2048}; ⟦v=DKIM1⟧` },
    { source: `v=DKIM1; k=⟦dsa⟧; p=${KEY_2048}` },
    { source: `v=DKIM1; k=rsa; p=${KEY_2048}` },
  ],
  *check({ dkim, record }) {
    if (!dkim) return;
    const lost = lostSeparators(record);
    yield* hitsOf(
      record,
      dkim.faults.filter(({ from, to }) => !lost.some((at) => from <= at && at <= to)),
      {
        version: () => text`The version of a DKIM record is “DKIM1”. Receivers can’t use this one.`,
        'version-not-first': () => text`“v” must be the first tag. Move it to the beginning, or remove it.`,
        'bad-value': ({ written, tag }) =>
          text`“${tag}” can’t be “${written}”. Use one of: ${VALUES[tag.toLowerCase()] ?? ''}.`,
      },
      {
        safe: true,
        fixesOf: ({ id, from, to, meant }) =>
          id === 'version' && meant !== undefined
            ? replacing(record, { from, to, becomes: meant }, { safe: true })
            : [],
      },
    );
  },
});
