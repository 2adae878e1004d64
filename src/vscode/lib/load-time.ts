/** When the bundle began to run, in milliseconds of `performance.now()`; imported first. */
export const loadedAt = performance.now();
