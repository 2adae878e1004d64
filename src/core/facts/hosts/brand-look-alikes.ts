import { plainLetters, withoutLeet } from '../../text/look-alikes.ts';
import { BRANDS, type Brand, brandAt, brandNamed, labelOf } from './brands.ts';
import { isCheap } from './cheap-tlds.ts';
import { type Site, siteOf } from './hosts.ts';
import { latinReading, shownLabel } from './idn.ts';

/** A host that passes for a brand's and is not. */
export interface BrandLookAlike {
  readonly brand: Brand;
  readonly site: Site;
  /** Whether the domain is the brand's name but for a few letters, and so may be a slip of the pen. */
  readonly isMisspelt: boolean;
}

/** What phishing puts beside a name that is a word as well. */
const BAIT = new Set(
  'account accounts alert auth billing confirm id login recovery secure signin unlock validate verification verify wallet'.split(
    ' ',
  ),
);
/** The same beside a name that means nothing else. */
const MORE_BAIT = new Set([
  ...BAIT,
  ...(
    'bank center claim client customer customers delivery help invoice notice online parcel payment payments portal ' +
    'redelivery refund renew renewal resolution safe safety secured security service services support tracking update ' +
    'updates user users web'
  ).split(' '),
]);

/** Names one letter off a brand's which are others'. */
const OTHERS = new Set(
  (
    'amazone amazons barclay bilance citybank docsign fakebook goggle goole googly macrosoft payal paypay revolt ' +
    'sharpoint verizen'
  ).split(' '),
);
/** Shorter names are one letter off too many words. */
const MIN_LETTERS = 6;

const coined = BRANDS.filter((brand) => brand.coined && labelOf(brand).length >= MIN_LETTERS);

/**
 * The brand that a host (lower case) imitates: by look-alike letters, a slip of one letter, its name beside bait, or its
 * name in a top-level domain where names cost nothing.
 */
export function brandLookAlike(host: string): BrandLookAlike | undefined {
  const site = siteOf(host);
  if (!site || brandAt(site.domain)) return undefined;
  const misspelt =
    site.name.startsWith('xn--') || !site.name.includes('-') ? misspeltIn(site.name) : undefined;
  if (misspelt) return { brand: misspelt, site, isMisspelt: true };
  const suffix = site.domain.slice(site.name.length + 1);
  const borrower =
    (isCheap(suffix) ? namedIn(site.name) : undefined) ?? gluedIn(site.name) ?? besideBait(site.name);
  return borrower && { brand: borrower, site, isMisspelt: false };
}

function misspeltIn(label: string): Brand | undefined {
  if (OTHERS.has(label) || label.length < 4 || label.length > 30 || brandNamed(label)) return undefined;
  return likeness(label) ?? coined.find((brand) => isSlip(label, labelOf(brand)));
}

/** The brand whose name a label is when read with its look-alike letters and digits. */
function likeness(label: string): Brand | undefined {
  const shown = shownLabel(label) ?? label;
  const plain = latinReading(shown) ?? plainLetters(shown);
  for (const reading of [plain, ...withoutLeet(plain)]) {
    const brand = brandNamed(reading);
    if (brand && reading !== label) return brand;
    const joined = reading.replaceAll('rn', 'm').replaceAll('vv', 'w');
    const drawn = joined === reading ? undefined : brandNamed(joined);
    if (drawn?.coined) return drawn;
  }
  return undefined;
}

/** Whether one letter is changed, added, left out or swapped with the next, and not the first; a plural is none. */
function isSlip(label: string, of: string): boolean {
  if (label[0] !== of[0] || Math.abs(label.length - of.length) > 1 || label === `${of}s`) return false;
  let start = 0;
  while (start < of.length && label[start] === of[start]) start++;
  const isRest = (skipped: number, skippedOf: number) =>
    label.slice(start + skipped) === of.slice(start + skippedOf);
  if (isRest(1, 1) || isRest(1, 0) || isRest(0, 1)) return label !== of;
  return label[start] === of[start + 1] && label[start + 1] === of[start] && isRest(2, 2);
}

/** `paypal-login`, `secure-paypa1-24`: a brand, and nothing but bait, numbers and bits of words. */
function besideBait(name: string): Brand | undefined {
  const parts = name.split('-');
  for (const part of parts) {
    const brand = brandNamed(part) ?? misspeltIn(part);
    if (!brand) continue;
    const others = parts.filter((other) => other !== part);
    const isBaited = others.some((other) => isBait(other, brand));
    if (isBaited && others.every((other) => isBait(other, brand) || /^(?:\d+|.{0,2})$/.test(other)))
      return brand;
  }
  return undefined;
}

/** `netflix`, `netflix-club`: a brand’s name, if it can mean nothing else. */
function namedIn(name: string): Brand | undefined {
  return name
    .split('-')
    .map((part) => brandNamed(part))
    .find((brand) => brand?.coined);
}

/** `paypallogin`, `secureamazon`. */
function gluedIn(name: string): Brand | undefined {
  return coined.find((brand) => {
    const label = labelOf(brand);
    if (name.length <= label.length) return false;
    if (name.startsWith(label)) return isBait(name.slice(label.length), brand);
    return name.endsWith(label) && isBait(name.slice(0, -label.length), brand);
  });
}

function isBait(part: string, { coined }: Brand): boolean {
  return (coined ? MORE_BAIT : BAIT).has(part);
}
