import type { Attribute } from './draft.ts';

/** The attribute of that lower-case name, if it is there. */
export function attribute(attributes: readonly Attribute[], name: string): Attribute | undefined {
  for (const candidate of attributes) {
    if (candidate.name === name) return candidate;
  }
  return undefined;
}
