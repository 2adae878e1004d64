import type { Steps } from '../core/index.ts';

/** Milliseconds that work may take at a time: half of the time that a screen shows one picture. */
const SLICE_MS = 8;

/**
 * Does work in slices, the first of them at once; in between, the host does what else there is to do. Gives nothing, and leaves
 * the rest undone, where the result is not wanted any more after a slice.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  do {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  } while (isWanted());
  return undefined;
}
