import type { RecordType } from '../../core/dns/question.ts';
import { CLASS_IN, TYPE_NUMBERS } from './record-types.ts';

/** Recursion desired, one question, one additional record. The id is 0, as RFC 8484, 4.1 wants it for caches. */
const HEADER = [0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1];
/** Answers of any length are taken (RFC 6891, 6.1.2): the root's name, OPT, 65,535 bytes, no flags, no options. */
const OPT = [0, 0, 41, 0xff, 0xff, 0, 0, 0, 0, 0, 0];

/** A question as it is sent (RFC 1035, 4.1), by the labels of its name, which are ASCII. */
export function encodeQuery(labels: readonly string[], type: RecordType): Uint8Array {
  const name = labels.flatMap((label) => [
    label.length,
    ...Array.from(label, (character) => character.charCodeAt(0)),
  ]);
  const number = TYPE_NUMBERS[type];
  return Uint8Array.from([...HEADER, ...name, 0, 0, number, 0, CLASS_IN, ...OPT]);
}
