import type { Fix } from '../../../fix/fix.ts';
import { text } from '../../../text/message.ts';
import { QUOTED, UNQUOTED } from '../../find/character-strings.ts';
import { type FoundRecord, UNKNOWN } from '../../record.ts';
import { rfc } from '../../rfc.ts';
import { replacing } from '../edits.ts';
import { recordRule } from '../record-rule.ts';
import { lostSpaces } from '../seams.ts';

export const spfLostSpace = recordRule({
  id: 'spf-lost-space',
  kind: 'spf',
  severity: 'error',
  title: 'No space between the strings of an SPF record',
  why: 'A long record is split into strings, and receivers join them with nothing in between. The space between two terms must stand inside one of the strings, or the terms become one that means nothing.',
  source: rfc(7208, '3.3'),
  examples: [
    {
      path: 'example.com.zone',
      source: '@ IN TXT "v=spf1 include:_spf.example.ne⟦t" "i⟧p4:192.0.2.0/24 -all"',
      fixed: '@ IN TXT "v=spf1 include:_spf.example.net " "ip4:192.0.2.0/24 -all"',
    },
    {
      path: 'example.com.zone',
      source: '@ IN TXT v=spf⟦1 i⟧p4:192.0.2.⟦1 -⟧all',
      fixed: '@ IN TXT "v=spf1 ip4:192.0.2.1 -all"',
    },
    {
      path: 'example.com.zone',
      source: '@ IN TXT "v=spf1 include:_spf.example.net " "ip4:192.0.2.0/24 -all"',
    },
  ],
  *check(context) {
    if (!context.spf) return;
    const { record } = context;
    for (const { at } of lostSpaces(context)) {
      yield {
        from: at - 1,
        to: at + 1,
        message: text`These strings are joined without a space. Add one at the end of the first.`,
        fixes: fixesOf(record, at),
      };
    }
  },
});

/** Without quotes each word is a string, and the record had better be one. */
function fixesOf(record: FoundRecord, at: number): readonly Fix[] {
  const { text: value, span, starts, notation } = record;
  if (notation !== UNQUOTED) return replacing(record, { from: at, to: at, becomes: ' ' }, { safe: true });
  if (value.text.includes(UNKNOWN)) return [];
  const words = starts.map((start, index) => value.text.slice(start, starts[index + 1]));
  const quoted = `"${QUOTED.write(words.join(' '))}"`;
  return [{ title: text`Put the record in quotes`, edits: [{ span, text: quoted }], safe: true }];
}
