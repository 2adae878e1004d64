import type { Failure, Oracle } from './oracles.ts';

/** A failure that is none, and why. */
export interface Exception {
  readonly oracle: Oracle;
  /** What the failure says, in part. */
  readonly says: RegExp;
  readonly reason: string;
}

export const EXCEPTIONS: readonly Exception[] = [];

/** The exception that a failure comes under, if any. */
export function exceptionOf({ oracle, what }: Failure): Exception | undefined {
  return EXCEPTIONS.find((exception) => exception.oracle === oracle && exception.says.test(what));
}
