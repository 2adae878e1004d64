import type { Fix } from '../../../fix/fix.ts';
import { type Message, text } from '../../../text/message.ts';
import type { DmarcRecord } from '../../dmarc/record.ts';
import type { FoundRecord } from '../../record.ts';
import { rfc } from '../../rfc.ts';
import { type RecordTag, tagOf } from '../../tags.ts';
import { replacing } from '../edits.ts';
import { recordRule } from '../record-rule.ts';
import { removingTag } from '../tag-edits.ts';

const REMOVED: ReadonlySet<string> = new Set(['pct', 'rf', 'ri']);

export const dmarcRemovedTag = recordRule({
  id: 'dmarc-removed-tag',
  kind: 'dmarc',
  severity: 'warning',
  title: 'DMARC tag that no longer exists',
  why: 'The DMARC standard of 2026 (RFC 9989) removed “pct”, “rf” and “ri”, and receivers ignore them. To try a policy out, use “t=y”: receivers then apply the next weaker one, which is what most did with “pct=0”.',
  source: rfc(9989, 'A.6'),
  examples: [
    { source: 'v=DMARC1; p=reject; ⟦pct=0⟧', fixed: 'v=DMARC1; p=reject; t=y' },
    {
      source: 'v=DMARC1; p=reject; ⟦pct=50⟧; rua=mailto:dmarc@example.com',
      fixed: 'v=DMARC1; p=reject; rua=mailto:dmarc@example.com',
    },
    { source: 'v=DMARC1; p=reject; ⟦rf=afrf⟧; ⟦ri=86400⟧', fixed: 'v=DMARC1; p=reject' },
    {
      source: 'v=DMARC1; p=none; ⟦pct=0⟧; rua=mailto:dmarc@example.com',
      fixed: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com',
    },
    { source: 'v=DMARC1; p=reject; t=y' },
  ],
  *check({ dmarc, record }) {
    for (const [index, tag] of dmarc?.tags.entries() ?? []) {
      if (!dmarc || !tag.equals || !REMOVED.has(tag.name.text.toLowerCase())) continue;
      yield {
        from: tag.from,
        to: tag.to,
        message: messageOf(tag, isTest(dmarc, tag)),
        ...(isHarmless(tag) && { severity: 'info' }),
        fixes: fixesOf(record, dmarc, tag, index),
      };
    }
  },
});

/** Whether a tag asks for what `t=y` asks for now, of a policy that does something. */
function isTest(dmarc: DmarcRecord, { name, value }: RecordTag): boolean {
  const isNone = name.text.toLowerCase() === 'pct' && value.text === '0';
  return isNone && !tagOf(dmarc, 't') && dmarc.policy !== undefined && dmarc.policy !== 'none';
}

function messageOf({ name }: RecordTag, asksForTest: boolean): Message {
  const tag = name.text.toLowerCase();
  if (tag !== 'pct') return text`“${tag}” no longer exists and receivers ignore it. Remove it.`;
  return asksForTest
    ? text`“pct” no longer exists. Use “t=y” to try the policy out.`
    : text`“pct” no longer exists, and receivers apply the policy to all email. Remove it.`;
}

/** Whether a tag asks for what happens anyway. */
function isHarmless({ name, value }: RecordTag): boolean {
  return name.text.toLowerCase() !== 'pct' || value.text === '100';
}

/** `pct=0` asked for what `t=y` asks for; the default of all others is what happens anyway. */
function fixesOf(record: FoundRecord, dmarc: DmarcRecord, tag: RecordTag, index: number): readonly Fix[] {
  if (isTest(dmarc, tag))
    return replacing(record, { from: tag.from, to: tag.to, becomes: 't=y' }, { safe: true });
  return removingTag(record, dmarc, tag, isHarmless(tag), index);
}
