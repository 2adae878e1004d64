import type { Attribute, Draft, Element, Header, Link, Part } from '../draft/draft.ts';
import { memoize } from '../draft/memoize.ts';
import { codeOf } from '../draft/placeholders.ts';
import type { MappedText } from '../text/mapped-text.ts';

/** Whether two drafts are alike in something. */
export type Alike = (one: Draft, other: Draft) => boolean;

const ASPECTS: readonly Alike[] = [
  (one, other) => one.complete === other.complete,
  (one, other) => one.bodyStart > 0 === other.bodyStart > 0,
  (one, other) => one.preset?.text === other.preset?.text,
  (one, other) => one.language === undefined || tagOf(one.language) === tagOf(other.language),
  (one, other) => hasAlike(one.subject, other.subject),
  (one, other) => hasAlike(one.preheader, other.preheader),
  (one, other) => hasAlike(one.textPart, other.textPart),
  (one, other) => one.from?.address?.text === other.from?.address?.text,
  (one, other) => one.hidden.length === other.hidden.length,
  (one, other) =>
    areAlike(one.placeholders, other.placeholders, (a, b) => a.kind === b.kind && codeOf(a) === codeOf(b)),
  (one, other) => areAmong(references(other), references(one)),
  (one, other) => areAlike(one.elements, other.elements, isElementAlike),
  (one, other) => areAlike(one.comments, other.comments, (a, b) => a.text === b.text),
  (one, other) => areAlike(one.strayEnds, other.strayEnds, (a, b) => a.name === b.name),
  (one, other) => areAlike(one.links, other.links, isLinkAlike),
  (one, other) => areAlike(one.headers, other.headers, isHeaderAlike),
  (one, other) => areAlike(one.parts, other.parts, isPartAlike),
];

/**
 * Whether two drafts are built alike: of the same placeholders, elements, comments, links, headers and parts. The words
 * may differ, the scheme of an address, and what is said to screen readers: that is what fixes are for.
 */
export const isBuiltAlike: Alike = (one, other) => ASPECTS.every((isAlike) => isAlike(one, other));

/** Whether drafts are built alike in all in which these two are. */
export function alikeAs(one: Draft, other: Draft): Alike {
  const kept = ASPECTS.filter((isAlike) => isAlike(one, other));
  return (some, others) => kept.every((isAlike) => isAlike(some, others));
}

/** Those that end with a semicolon, and of those that need none the ones that are met (HTML, section 13.5). */
const REFERENCE = /&(?:#\d{1,8}|#x[\da-f]{1,7}|[a-z][a-z\d]{1,31}(?=;)|amp|lt|gt|quot|nbsp|copy|reg)/gi;

/** The character references of a draft in HTML or Markdown, as they are written. */
const references = memoize(({ format, html, source, bodyStart }: Draft): readonly string[] => {
  const text = format === 'markdown' ? source.slice(bodyStart) : (html?.text ?? '');
  return text.match(REFERENCE) ?? [];
});

/** Whether some words are among others, in their order: a fix may take a reference out, as of a character nobody sees. */
function areAmong(some: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === some[at]) at++;
  return at === some.length;
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
    (areAlike(one.attributes, other.attributes, isAttributeAlike) ||
      areAlike(plain(one.attributes), plain(other.attributes), isAttributeAlike))
  );
}

/** What says to screen readers alone what an element is: a fix may add it. */
const FOR_SCREEN_READERS = new Set(['lang', 'role']);

function plain(attributes: readonly Attribute[]): readonly Attribute[] {
  return attributes.filter(({ name }) => !FOR_SCREEN_READERS.has(name));
}

/** The tag of a language, written as it ought to be. */
function tagOf(language = ''): string {
  return language.replaceAll('_', '-').toLowerCase();
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
