import type { Draft } from './draft.ts';

/** What is asked of a draft by several rules, worked out once; the draft must not change. */
export function memoize<Value extends object | boolean>(
  make: (draft: Draft) => Value,
): (draft: Draft) => Value {
  const memory = new WeakMap<Draft, Value>();
  return (draft) => {
    const known = memory.get(draft);
    if (known !== undefined) return known;
    const value = make(draft);
    memory.set(draft, value);
    return value;
  };
}
