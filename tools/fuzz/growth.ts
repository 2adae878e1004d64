import { check } from '../../src/core/index.ts';
import { type FuzzInput, inputOf } from './inputs.ts';
import type { OracleFailure } from './oracles.ts';
import { optionsOf } from './oracles.ts';
import type { InputKind } from './pieces.ts';
import { StepCounter } from './steps.ts';

/** Steps are counted for one input in so many: V8 is slow while it counts. */
const ONE_IN = 2500;
const SMALL_UNITS = 8 * 1024;
/** A draft that is found to be in another language, or a message, once it is long enough grows at one length only. */
const LARGE_UNITS = 64 * 1024;
const TIMES = 4;
/** What a parser's windows and the depths it goes to may add to a growth in step with the length. */
const SLACK = 1.4;

export interface GrowthFailure {
  readonly input: FuzzInput;
  readonly index: number;
  readonly failure: OracleFailure;
}

/** Repeats some of the inputs until they are long, and four times as often, and compares the work. */
export async function* growthFailures(
  seed: number,
  from: number,
  count: number,
  kinds: readonly InputKind[],
): AsyncGenerator<GrowthFailure> {
  const counter = new StepCounter();
  await counter.start();
  for (let index = from; index < from + count; index += ONE_IN) {
    const input = inputOf(seed, index, kinds);
    if (input.source === '') continue;
    const what =
      (await growthOf(input, SMALL_UNITS, counter)) && (await growthOf(input, LARGE_UNITS, counter));
    if (what) yield { input, index, failure: { oracle: 'work that grows faster than the draft', what } };
  }
  counter.stop();
}

/** What is wrong with the growth from so many UTF-16 units on, if anything. */
async function growthOf(input: FuzzInput, units: number, counter: StepCounter): Promise<string | undefined> {
  const many = Math.ceil(units / input.source.length);
  const options = optionsOf(input);
  const [small, large] = [input.source.repeat(many), input.source.repeat(TIMES * many)];
  // What is remembered from one check to the next is not counted.
  check(large, options);
  const few = await counter.count(small, options);
  const most = await counter.count(large, options);
  if (most <= SLACK * TIMES * few) return undefined;
  return `${few} steps became ${most} where the draft is ${TIMES} times as long`;
}
