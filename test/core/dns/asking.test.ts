import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Asking, answered, ask, together } from '../../../src/core/dns/asking.ts';
import type { Answer, Question } from '../../../src/core/dns/question.ts';

const found = (data: string): Answer => ({ status: 'found', records: [{ data }] });

/** Follows names until one of them is answered with nothing. */
function* chain(name: string): Asking<string[]> {
  const seen = [name];
  for (let at = name; ; ) {
    const answer = yield* ask({ name: at, type: 'CNAME' });
    const next = answer.status === 'found' ? answer.records[0]?.data : undefined;
    if (next === undefined) return seen;
    seen.push(next);
    at = next;
  }
}

describe('work that asks', () => {
  const zone: Readonly<Record<string, string>> = { a: 'b', b: 'c', x: 'y' };
  const answer = ({ name }: Question): Answer => {
    const data = zone[name];
    return data ? found(data) : { status: 'no-name' };
  };

  it('is asked in turn', () => {
    assert.deepEqual(answered(chain('a'), answer), ['a', 'b', 'c']);
  });

  it('is asked together, and each piece gets its own answers', () => {
    const rounds: string[][] = [];
    const work = together([chain('a'), chain('q'), chain('x')]);
    let step = work.next([]);
    while (!step.done) {
      rounds.push(step.value.map(({ name }) => name));
      step = work.next(step.value.map(answer));
    }
    assert.deepEqual(rounds, [['a', 'q', 'x'], ['b', 'y'], ['c']]);
    assert.deepEqual(step.value, [['a', 'b', 'c'], ['q'], ['x', 'y']]);
  });

  it('knows nothing where nobody is asked', () => {
    const work = ask({ name: 'a', type: 'TXT' });
    work.next([]);
    const step = work.next([]);
    assert.deepEqual(step.value, { status: 'unknown', reason: 'not-asked' });
  });
});
