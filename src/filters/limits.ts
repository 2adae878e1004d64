/** Milliseconds for a whole answer: SpamAssassin with network tests takes its time. */
export const TIMEOUT = 30_000;
/** Bytes: what spamc sends at most, and so what servers are set up for. */
export const MAXIMUM_SIZE = 512_000;
