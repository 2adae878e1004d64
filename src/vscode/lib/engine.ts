import type * as core from '../../core/index.ts';

/** Everything the engine gives: `check`, the rules, fixes. */
export type Engine = typeof core;

/** Loads the engine, once: it is much larger than the rest, and most documents that VS Code opens are no mail. */
export function loadEngine(): Promise<Engine> {
  return import('../../core/index.ts');
}
