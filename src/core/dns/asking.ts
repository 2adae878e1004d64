import type { Answer, Question } from './question.ts';

/**
 * Work that needs the DNS and does not ask it by itself: yields questions that may be asked at the same time, takes their
 * answers in the same order, and returns its result. Whoever runs it decides who is asked, or that nobody is.
 */
export type Asking<Result> = Generator<readonly Question[], Result, readonly Answer[]>;

const NOT_ASKED: Answer = { status: 'unknown', reason: 'not-asked' };

/** Asks one question. */
export function* ask(question: Question): Asking<Answer> {
  const [answer = NOT_ASKED] = yield [question];
  return answer;
}

/** Does several pieces of work beside each other: what they ask in a round is asked together. Gives their results in order. */
export function* together<Result>(works: readonly Asking<Result>[]): Asking<Result[]> {
  const [only] = works;
  if (only && works.length === 1) return [yield* only];
  const results: Result[] = [];
  let running = works.map((work, index) => ({ index, work, answers: [] as readonly Answer[] }));
  while (running.length > 0) {
    const waiting: { index: number; work: Asking<Result>; questions: readonly Question[] }[] = [];
    for (const { index, work, answers } of running) {
      const step = work.next(answers);
      if (step.done) results[index] = step.value;
      else waiting.push({ index, work, questions: step.value });
    }
    if (waiting.length === 0) break;
    const all = yield waiting.flatMap(({ questions }) => questions);
    let next = 0;
    running = waiting.map(({ index, work, questions }) => {
      const answers = all.slice(next, next + questions.length);
      next += questions.length;
      return { index, work, answers };
    });
  }
  return results;
}

/** Runs work to its end with answers that are at hand. */
export function answered<Result>(work: Asking<Result>, answer: (question: Question) => Answer): Result {
  let step = work.next([]);
  while (!step.done) step = work.next(step.value.map(answer));
  return step.value;
}
