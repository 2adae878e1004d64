import type { Asking } from '../dns/asking.ts';
import type { Answer, AnswerRecord, Question } from '../dns/question.ts';
import type { KnownRecord } from '../records/record.ts';

/**
 * Answers work from the records of files, and asks only what they do not tell: so it is seen how things will be once they are
 * published. What a file says of a name and a type stands for all that the DNS has there; of names that files do not have, or not
 * with that type, the DNS is asked.
 */
export function* filesFirst<Result>(work: Asking<Result>, records: readonly KnownRecord[]): Asking<Result> {
  const known = answersOf(records);
  const names = new Set(records.map(({ name }) => name.toLowerCase()));
  let step = work.next([]);
  while (!step.done) {
    const questions = step.value;
    const fromFiles = questions.map((question) => known.get(keyOf(question)));
    const open = questions.filter((_, at) => fromFiles[at] === undefined);
    const asked = (open.length > 0 ? yield open : []).values();
    const answers = fromFiles.map((answer, at) => {
      const name = questions[at]?.name.toLowerCase() ?? '';
      return answer ?? onceThere(asked.next().value ?? NOT_ASKED, names.has(name));
    });
    step = work.next(answers);
  }
  return step.value;
}

/** A name that does not exist yet will, with the records that files have of it, and no others. */
function onceThere(answer: Answer, isInFiles: boolean): Answer {
  return isInFiles && answer.status === 'no-name' ? { status: 'no-records' } : answer;
}

const NOT_ASKED: Answer = { status: 'unknown', reason: 'not-asked' };

function answersOf(records: readonly KnownRecord[]): ReadonlyMap<string, Answer> {
  const found = new Map<string, AnswerRecord[]>();
  for (const { name, type, data } of records) {
    const key = `${type} ${name.toLowerCase()}`;
    const record = type === 'MX' ? mxRecord(data) : { data };
    const known = found.get(key);
    if (known) known.push(record);
    else found.set(key, [record]);
  }
  return new Map([...found].map(([key, all]) => [key, { status: 'found', records: all }] as const));
}

/** `10 mail.example.com`, or a host alone. */
function mxRecord(data: string): AnswerRecord {
  const [, preference = '0', host = data] = /^(\d{1,5})\s+(\S+)$/.exec(data) ?? [];
  return { data: host.replace(/\.$/, ''), preference: Number(preference) };
}

function keyOf({ name, type }: Question): string {
  return `${type} ${name.toLowerCase()}`;
}
