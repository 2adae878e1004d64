import type { Output } from './output.ts';

/** 0: nothing fails, 1: a draft does, 2: something went wrong. */
export type ExitCode = 0 | 1 | 2;

/**
 * One thing that the program does when its first argument says so; `args` are those after it. Writes to the standard output
 * and the standard error, and may throw `UsageError` and `Failure`.
 */
export type Verb = (args: readonly string[], out: Output, err: Output) => Promise<ExitCode>;
