import { text } from '../../text/message.ts';
import { type FoundRecord, UNKNOWN } from '../record.ts';
import type { TextRange } from '../text-part.ts';
import type { RecordHit } from './record-rule.ts';

/** Says that a record is at a name that nobody asks for, since it doesn’t begin as it has to. */
export function* wrongName(
  { name, isWhole }: FoundRecord,
  wanted: string,
  [first]: readonly TextRange[],
): Generator<RecordHit> {
  // A name that begins with a variable may be right, and so may one that isn’t told.
  if (!first || name === undefined || name.startsWith(UNKNOWN) || (name === '' && !isWhole)) return;
  if (name === wanted || name.startsWith(`${wanted}.`)) return;
  yield {
    from: first.from,
    to: first.to,
    message: text`Senders look for this record only at names that begin with “${wanted}.”. Move it there.`,
  };
}
