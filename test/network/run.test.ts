import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Asking, ask, together } from '../../src/core/dns/asking.ts';
import type { Answer, Question } from '../../src/core/dns/question.ts';
import { run } from '../../src/network/index.ts';

const address = (data: string): Answer => ({ status: 'found', records: [{ data }] });

/** A resolver whose answers come when they are let go. */
class HeldResolver {
  readonly asked: string[] = [];
  readonly #waiting: (() => void)[] = [];
  most = 0;

  ask = ({ name }: Question): Promise<Answer> => {
    this.asked.push(name);
    return new Promise((resolve) => {
      this.#waiting.push(() => resolve(address(name)));
      this.most = Math.max(this.most, this.#waiting.length);
      setImmediate(() => this.#waiting.shift()?.());
    });
  };
}

function* all(names: readonly string[]): Asking<readonly Answer[]> {
  return yield names.map((name) => ({ name, type: 'A' }) as const);
}

describe('work that is run', () => {
  it('gets its answers in order, eight questions waiting at most', async () => {
    const resolver = new HeldResolver();
    const names = Array.from({ length: 30 }, (_, at) => `${at}.test`);
    const answers = await run(all(names), { resolver });
    assert.deepEqual(answers, names.map(address));
    assert.equal(resolver.most, 8);
  });

  it('asks a question once, in whatever case and however often it comes', async () => {
    const resolver = new HeldResolver();
    function* again(): Asking<void> {
      yield* together([ask({ name: 'a.test', type: 'A' }), ask({ name: 'A.test', type: 'A' })]);
      yield* ask({ name: 'a.TEST', type: 'A' });
      yield* ask({ name: 'a.test', type: 'TXT' });
    }
    await run(again(), { resolver });
    assert.deepEqual(resolver.asked, ['a.test', 'a.test']);
  });

  it('asks sixty questions, and of more says so', async () => {
    const resolver = new HeldResolver();
    function* many(): Asking<readonly Answer[]> {
      const first = yield* all(Array.from({ length: 50 }, (_, at) => `${at}.test`));
      const second = yield* all(Array.from({ length: 50 }, (_, at) => `${at + 25}.test`));
      return [...first, ...second];
    }
    const answers = await run(many(), { resolver });
    assert.equal(resolver.asked.length, 60);
    const tooMany = answers.filter((answer) => answer.status === 'unknown');
    assert.deepEqual(tooMany, Array(15).fill({ status: 'unknown', reason: 'too-many' }));
    assert.equal(
      (await run(all(['a.test', 'b.test']), { resolver, maximumQuestions: 1 }))[1]?.status,
      'unknown',
    );
  });

  it('ends where the user stops it', async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const resolver = {
      ask: async ({ name }: Question): Promise<Answer> => {
        asked.push(name);
        if (asked.length === 3) stop.abort(new Error('stopped'));
        return address(name);
      },
    };
    const names = Array.from({ length: 60 }, (_, at) => `${at}.test`);
    await assert.rejects(run(all(names), { resolver, signal: stop.signal }), /stopped/);
    assert.ok(asked.length < 16, `${asked.length} were asked`);
  });
});
