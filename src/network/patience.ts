/** Milliseconds for an answer of a resolver, and how often it is asked. */
export const [TIMEOUT, TRIES] = [3000, 2] as const;
