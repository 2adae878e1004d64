import assert from 'node:assert/strict';
import type { Answer, AnswerRecord, Question } from '../../src/core/dns/question.ts';

/** The records of names: `{ 'example.com': { TXT: ['v=spf1 -all'], MX: ['mail.example.com'] } }`. */
export type ZoneRecords = Readonly<Record<string, Partial<Record<Question['type'], readonly string[]>>>>;

/** Answers questions from records; what is asked about a name that is not there, or above one that is, is told apart. */
export function zoneAnswers(zone: ZoneRecords): (question: Question) => Answer {
  const names = new Map(Object.entries(zone).map(([name, records]) => [name.toLowerCase(), records]));
  const hasBelow = (name: string) => [...names.keys()].some((other) => other.endsWith(`.${name}`));
  return ({ name, type }) => {
    assert.ok(canBeAsked(name), `asked about ${JSON.stringify(name)}`);
    const records = names.get(name.toLowerCase());
    const found = records?.[type]?.map((data): AnswerRecord => ({ data }));
    if (found && found.length > 0) return { status: 'found', records: found };
    return { status: records || hasBelow(name.toLowerCase()) ? 'no-records' : 'no-name' };
  };
}

/** Whether a message to a name server can hold the name. */
function canBeAsked(name: string): boolean {
  return name.length <= 253 && name.split('.').every((label) => label.length >= 1 && label.length <= 63);
}
