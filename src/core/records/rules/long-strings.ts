import { text } from '../../text/message.ts';
import { UNKNOWN } from '../record.ts';
import { byteLength } from './byte-length.ts';
import type { RecordContext } from './context.ts';
import type { RecordHit } from './record-rule.ts';

/** The bytes that a string of a record has at most (RFC 1035, section 3.3). */
const MAX_BYTES = 255;

/** Strings that are too long, where whoever publishes the record doesn’t split them. */
export function* longStrings({ record }: RecordContext): Generator<RecordHit> {
  const { text: value, starts, notation } = record;
  const { split } = notation;
  if (split === undefined) return;
  for (const [index, from] of starts.entries()) {
    const to = starts[index + 1] ?? value.text.length;
    const string = value.text.slice(from, to);
    if (string.includes(UNKNOWN)) continue;
    const cuts = cutsIn(string);
    if (cuts.length === 0) continue;
    const edits = cuts.map((cut) => {
      const at = value.span(from + cut - 1, from + cut).end;
      return { span: { start: at, end: at }, text: split };
    });
    yield {
      from: from + (cuts[0] ?? 0),
      to,
      message: text`This string is ${byteLength(string)} bytes long, and DNS allows 255. Split it.`,
      fixes: [{ title: text`Split into strings of 255 bytes`, edits, safe: true }],
    };
  }
}

/** Where a text is cut so that each part is short enough: behind a space, where there is one. */
function cutsIn(string: string): readonly number[] {
  const cuts: number[] = [];
  let [from, at, bytes, space] = [0, 0, 0, 0];
  for (const character of string) {
    bytes += byteLength(character);
    if (bytes > MAX_BYTES) {
      from = space - from > MAX_BYTES / 2 ? space : at;
      cuts.push(from);
      bytes = byteLength(string.slice(from, at + character.length));
    }
    at += character.length;
    if (character === ' ') space = at;
  }
  return cuts;
}
