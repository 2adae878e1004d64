import assert from 'node:assert/strict';
import { Session } from 'node:inspector/promises';
import { after, before, describe, it } from 'node:test';
import { check, type Format } from '../../src/core/index.ts';
import { HOSTILE } from '../../tools/bench/hostile.ts';

const SMALL = 16 * 1024;
const TIMES = 4;
/** What a parser's windows and the depths it goes to may add to a growth in step with the length. */
const SLACK = 1.3;

describe('the work of a check', () => {
  const session = new Session();
  before(async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  });
  after(() => session.disconnect());

  /** How often the pieces of code between two branches have run: no time, the same on every machine. */
  async function steps(source: string, format: Format): Promise<number> {
    await session.post('Profiler.takePreciseCoverage');
    check(source, { format });
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ours = result.filter(({ url }) =>
      /\/src\/core\/|\/node_modules\/(?:htmlparser2|entities|@lezer)\//.test(url),
    );
    return ours
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  }

  for (const { name, format, make } of HOSTILE) {
    it(`grows with the length: ${name}, as ${format}`, async () => {
      const [small, large] = [make(SMALL), make(TIMES * SMALL)];
      // What is remembered from one check to the next is not counted.
      check(large, { format });
      const [few, many] = [await steps(small, format), await steps(large, format)];
      assert.ok(few > 0);
      assert.ok(
        many <= SLACK * TIMES * few,
        `${few} steps became ${many} where the draft is ${TIMES} times as long`,
      );
    });
  }
});
