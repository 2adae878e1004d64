import { text } from '../../text/message.ts';
import { QUOTED } from '../find/character-strings.ts';
import { type FoundRecord, UNKNOWN } from '../record.ts';
import { QUOTES } from '../text-part.ts';
import type { RecordHit } from './record-rule.ts';

/** What is said of a record of which name servers take the greater part for a comment, as it has no quotes (RFC 1035, 5.1). */
export function* cutOff({ text: value, span, cutAt }: FoundRecord): Generator<RecordHit> {
  if (cutAt === undefined) return;
  let [from, to] = [0, value.text.length];
  while (from < to && QUOTES.includes(value.text.charAt(from))) from++;
  while (to > from && QUOTES.includes(value.text.charAt(to - 1))) to--;
  const quoted = `"${QUOTED.write(value.text.slice(from, to))}"`;
  yield {
    from: cutAt,
    to: cutAt + 1,
    message: text`In a zone file “;” begins a comment, so the record ends here. Put it in quotes.`,
    fixes: value.text.includes(UNKNOWN)
      ? []
      : [{ title: text`Put the record in quotes`, edits: [{ span, text: quoted }], safe: false }],
  };
}
