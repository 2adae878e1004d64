import type { Attribute, Draft, Element, Header, Link, Part } from '../draft/draft.ts';
import type { MappedText } from '../text/mapped-text.ts';

/**
 * Whether two drafts are built alike: of the same placeholders, elements, comments, links, headers and parts. The words
 * may differ, and the scheme of an address: that is what fixes are for.
 */
export function isBuiltAlike(one: Draft, other: Draft): boolean {
  return (
    one.complete === other.complete &&
    one.bodyStart > 0 === other.bodyStart > 0 &&
    one.preset?.text === other.preset?.text &&
    one.language === other.language &&
    hasAlike(one.subject, other.subject) &&
    hasAlike(one.preheader, other.preheader) &&
    hasAlike(one.textPart, other.textPart) &&
    one.from?.address?.text === other.from?.address?.text &&
    one.hidden.length === other.hidden.length &&
    areAlike(one.placeholders, other.placeholders, (a, b) => a.kind === b.kind && a.text === b.text) &&
    areAlike(one.elements, other.elements, isElementAlike) &&
    areAlike(one.comments, other.comments, (a, b) => a.text === b.text) &&
    areAlike(one.strayEnds, other.strayEnds, (a, b) => a.name === b.name) &&
    areAlike(one.links, other.links, isLinkAlike) &&
    areAlike(one.headers, other.headers, isHeaderAlike) &&
    areAlike(one.parts, other.parts, isPartAlike)
  );
}

function areAlike<Item>(
  some: readonly Item[],
  others: readonly Item[],
  isAlike: (one: Item, other: Item) => boolean,
): boolean {
  return (
    some.length === others.length &&
    some.every((one, at) => {
      const other = others[at];
      return other !== undefined && isAlike(one, other);
    })
  );
}

function hasAlike(one: MappedText | undefined, other: MappedText | undefined): boolean {
  return (one === undefined) === (other === undefined);
}

function isElementAlike(one: Element, other: Element): boolean {
  return (
    one.name === other.name &&
    one.parent === other.parent &&
    one.closed === other.closed &&
    areAlike(one.attributes, other.attributes, isAttributeAlike)
  );
}

function isAttributeAlike(one: Attribute, other: Attribute): boolean {
  return one.name === other.name && isAddressAlike(one.text, other.text);
}

function isLinkAlike(one: Link, other: Link): boolean {
  return (
    one.element === other.element &&
    one.images === other.images &&
    isAddressAlike(one.target.text, other.target.text)
  );
}

function isAddressAlike(one: string, other: string): boolean {
  return one === other || secured(one) === secured(other);
}

function secured(address: string): string {
  return address.replace(/^(\s*)http:/i, '$1https:').replace(/^(\s*)HTTPS:/, '$1https:');
}

/** What the subject says, and how the sender is called, are words. */
const WORDED = new Set(['subject', 'from']);

function isHeaderAlike(one: Header, other: Header): boolean {
  return one.name === other.name && (WORDED.has(one.name) || one.value.text === other.value.text);
}

function isPartAlike(one: Part, other: Part): boolean {
  return (
    one.type === other.type &&
    one.charset === other.charset &&
    one.encoding === other.encoding &&
    one.disposition === other.disposition &&
    areAlike(one.headers, other.headers, isHeaderAlike)
  );
}
