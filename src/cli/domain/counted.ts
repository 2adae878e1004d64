import type { Resolver } from '../../network/api.ts';

/** A resolver that counts what it is asked. */
export function counted(resolver: Resolver): Resolver & { count(): number } {
  let count = 0;
  return {
    ask(question, signal) {
      count++;
      return resolver.ask(question, signal);
    },
    count: () => count,
  };
}
