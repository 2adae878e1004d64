/** Trials at most: an input need not be the smallest there is, only small enough to be read. */
const MAX_TRIALS = 2000;
const MAX_MS = 8000;

/** Takes out of a text what can be taken out while it still fails. */
export function minimised(text: string, fails: (text: string) => boolean): string {
  let least = text;
  let trials = 0;
  const start = performance.now();
  for (let size = least.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < least.length; ) {
      if (++trials > MAX_TRIALS || performance.now() - start > MAX_MS) return least;
      const shorter = least.slice(0, at) + least.slice(at + size);
      if (fails(shorter)) least = shorter;
      else at += size;
    }
  }
  return least;
}
