import type { Asking } from '../core/dns/asking.ts';
import type { Answer, Question } from '../core/dns/question.ts';
import type { AskingOptions } from './api.ts';

/** Questions of a piece of work at most. */
const MAX_QUESTIONS = 60;
/** Questions that wait for an answer at the same time. */
const MAX_AT_ONCE = 8;

const TOO_MANY: Answer = { status: 'unknown', reason: 'too-many' };

/**
 * Runs work that asks the DNS to its end. A question is asked once, however often the work comes back to it. Rejects with the
 * signal's reason, and with nothing else.
 */
export async function run<Result>(
  work: Asking<Result>,
  { resolver, signal, maximumQuestions = MAX_QUESTIONS }: AskingOptions,
): Promise<Result> {
  const known = new Map<string, Answer>();
  let asked = 0;
  let step = work.next([]);
  while (!step.done) {
    const questions = step.value;
    const fresh = new Map<string, Question>();
    for (const question of questions) {
      const key = keyOf(question);
      if (!known.has(key) && !fresh.has(key)) fresh.set(key, question);
    }
    const allowed = [...fresh].slice(0, maximumQuestions - asked);
    asked += allowed.length;
    await eachAtOnce(allowed, async ([key, question]) => {
      signal?.throwIfAborted();
      known.set(key, await resolver.ask(question, signal));
    });
    step = work.next(questions.map((question) => known.get(keyOf(question)) ?? TOO_MANY));
  }
  return step.value;
}

/** Names are the same in whatever case (RFC 4343). */
function keyOf({ name, type }: Question): string {
  return `${type} ${name.toLowerCase()}`;
}

async function eachAtOnce<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) await act(item);
  };
  await Promise.all(Array.from({ length: Math.min(MAX_AT_ONCE, items.length) }, worker));
}
