import type { Attribute, Element } from '../draft.ts';

/** The element's attribute of that lower-case name, if it has one. */
export function attribute(element: Element, name: string): Attribute | undefined {
  return element.attributes.find((candidate) => candidate.name === name);
}
