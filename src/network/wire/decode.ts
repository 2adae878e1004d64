import type { Answer, AnswerRecord, NoAnswer, RecordType } from '../../core/dns/question.ts';
import { ByteReader, Malformed } from './byte-reader.ts';
import { formatIpv4, formatIpv6 } from './format-address.ts';
import { CLASS_IN, TYPE_NUMBERS } from './record-types.ts';

/** What response codes say (RFC 1035, 4.1.1). */
const [NO_ERROR, SERVER_FAILURE, NAME_ERROR, REFUSED] = [0, 2, 3, 5];
/** Bits of the second half of the header. */
const [IS_RESPONSE, IS_TRUNCATED, CODE] = [0x8000, 0x0200, 0x000f];

/** Reads the answer to a question. What is no answer to it, or broken off, is `bad-answer`; nothing is thrown. */
export function decodeAnswer(message: Uint8Array, labels: readonly string[], type: RecordType): Answer {
  try {
    return read(new ByteReader(message), labels, type);
  } catch (error) {
    if (error instanceof Malformed) return unknown('bad-answer');
    throw error;
  }
}

function read(reader: ByteReader, labels: readonly string[], type: RecordType): Answer {
  reader.skip(2);
  const flags = reader.uint16();
  const [questions, answers] = [reader.uint16(), reader.uint16()];
  reader.skip(4);
  const isWhole = (flags & IS_RESPONSE) !== 0 && (flags & IS_TRUNCATED) === 0;
  if (!isWhole || questions !== 1 || !isQuestion(reader, labels, type)) return unknown('bad-answer');
  const code = flags & CODE;
  if (code === NAME_ERROR) return { status: 'no-name' };
  if (code !== NO_ERROR) return unknown(reasonOf(code));
  const records = recordsOf(reader, answers, type);
  return records.length > 0 ? { status: 'found', records } : { status: 'no-records' };
}

function reasonOf(code: number): NoAnswer {
  if (code === SERVER_FAILURE) return 'server-failure';
  return code === REFUSED ? 'refused' : 'bad-answer';
}

function unknown(reason: NoAnswer): Answer {
  return { status: 'unknown', reason };
}

function isQuestion(reader: ByteReader, labels: readonly string[], type: RecordType): boolean {
  const name = reader.name();
  const [number, group] = [reader.uint16(), reader.uint16()];
  const isName = name.toLowerCase() === labels.join('.').toLowerCase();
  return isName && number === TYPE_NUMBERS[type] && group === CLASS_IN;
}

/** Records of the type, at whatever name: a resolver has followed aliases. */
function recordsOf(reader: ByteReader, count: number, type: RecordType): readonly AnswerRecord[] {
  const records: AnswerRecord[] = [];
  for (let left = count; left > 0; left--) {
    reader.name();
    const [number, group] = [reader.uint16(), reader.uint16()];
    reader.skip(4);
    const length = reader.uint16();
    const end = reader.at + length;
    if (number === TYPE_NUMBERS[type] && group === CLASS_IN) records.push(recordOf(reader, type, length));
    reader.moveTo(end);
  }
  return records;
}

function recordOf(reader: ByteReader, type: RecordType, length: number): AnswerRecord {
  switch (type) {
    case 'A':
      return { data: formatIpv4(reader.bytes(4)) };
    case 'AAAA':
      return { data: formatIpv6(reader.bytes(16)) };
    case 'MX': {
      const preference = reader.uint16();
      return { data: reader.name(), preference };
    }
    case 'TXT': {
      const strings = reader.strings(length);
      return { data: strings.join(''), strings };
    }
    default:
      return { data: reader.name() };
  }
}
