import type { Attribute } from './draft.ts';

/** The attribute of that lower-case name, if it is there. */
export function attribute(attributes: readonly Attribute[], name: string): Attribute | undefined {
  return attributes.find((candidate) => candidate.name === name);
}
