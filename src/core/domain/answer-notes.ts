import type { Asking } from '../dns/asking.ts';
import type { Answer, Question } from '../dns/question.ts';
import type { KnownRecord } from '../records/record.ts';

/** What the DNS has said in a piece of work. */
export class AnswerNotes {
  readonly #answers = new Map<string, Map<Question['type'], Answer>>();

  note({ name, type }: Question, answer: Answer): void {
    const key = name.toLowerCase();
    const known = this.#answers.get(key);
    if (known) known.set(type, answer);
    else this.#answers.set(key, new Map([[type, answer]]));
  }

  /** The answers about a name. */
  about(name: string): readonly Answer[] {
    return [...(this.#answers.get(name.toLowerCase())?.values() ?? [])];
  }

  /** The names of which it was said both that they exist and that they don’t. */
  contradictory(): readonly string[] {
    return [...this.#answers.keys()].filter((name) => {
      const said = this.about(name);
      return said.some(isNoName) && said.some(({ status }) => status === 'found' || status === 'no-records');
    });
  }

  /** All records that were found. */
  records(): readonly KnownRecord[] {
    return [...this.#answers].flatMap(([name, answers]) =>
      [...answers].flatMap(([type, answer]) =>
        answer.status === 'found' ? answer.records.map(({ data }) => ({ name, type, data })) : [],
      ),
    );
  }
}

function isNoName({ status }: Answer): boolean {
  return status === 'no-name';
}

/** Does work and notes what it is answered. */
export function* noted<Result>(work: Asking<Result>, notes: AnswerNotes): Asking<Result> {
  let step = work.next([]);
  while (!step.done) {
    const questions = step.value;
    const answers = yield questions;
    for (const [at, question] of questions.entries()) {
      const answer = answers[at];
      if (answer) notes.note(question, answer);
    }
    step = work.next(answers);
  }
  return step.value;
}
