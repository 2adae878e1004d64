/**
 * Work that is done in steps: it yields now and then, so that whoever runs it may do something else in between, or leave the
 * rest undone. How much is in a step is counted in what the work goes over, and not timed, so that it is the same everywhere.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** UTF-16 units that a step goes over: a few milliseconds where each takes long, and seldom enough to cost nothing. */
export const UNITS_A_STEP = 16 * 1024;

/** Does all steps at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
