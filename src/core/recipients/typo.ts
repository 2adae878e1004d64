import { plainLetters } from '../text/look-alikes.ts';
import { editDistance, isSlipOfFinger } from './edit-distance.ts';
import { mistakesIn, providerNames } from './provider-names.ts';
import { endingsOf, hasMailboxes } from './providers.ts';
import { mayBeTopLevel } from './top-level-domains.ts';

/** What a domain was most likely meant to be. */
export interface Correction {
  readonly domain: string;
  /** Whether the typed one cannot exist, and hardly anything else can be meant. */
  readonly isCertain: boolean;
}

/** Top-level domains that there are, and that stand where `com` was meant: typed badly, or from memory. */
const [MISTYPED_COM, MISTAKEN_COM] = [
  ['co', 'cm', 'om'],
  ['net', 'org'],
];
/** The top-level domains that are misspelt most, the most frequent first. */
const COMMON_ENDINGS = ['com', 'net', 'org', 'edu', 'gov', 'info'];
/** Keys beside those of the most common ending on the usual keyboards. */
const BESIDE_COM: Readonly<Record<string, string>> = { c: 'xvdf', o: 'ipkl', m: 'njk' };
/** Under an ending where `com` was meant, these short names and words are hardly another company’s either. */
const WELL_KNOWN = new Set(['aol', 'outlook']);
/** From so many letters on a name is not met by chance in another. */
const MIN_LETTERS = 5;

/** Domains by their letters alone. */
const withoutTheirDots = new Map(
  [...providerNames.keys()].flatMap((name) =>
    endingsOf(name).map(
      (ending) => [`${name}${squashed(ending)}`, { name, domain: `${name}.${ending}` }] as const,
    ),
  ),
);

/** What a domain (lower case, with a dot) was meant to be; nothing where it may well be right. */
export function correctionOf(domain: string): Correction | undefined {
  if (hasMailboxes(domain)) return undefined;
  const plain = plainLetters(domain).toLowerCase();
  if (plain !== domain) return hasMailboxes(plain) ? { domain: plain, isCertain: false } : undefined;
  const provider = providerMeant(domain);
  const topLevel = lastLabel(domain);
  if (mayBeTopLevel(topLevel)) return provider ? { domain: provider, isCertain: false } : undefined;
  return provider ? { domain: provider, isCertain: true } : withTopLevel(domain, topLevel);
}

/** What a domain without a dot was meant to be: `gmail`, `gmailcom`. */
export function completed(label: string): Correction | undefined {
  const moved = withoutTheirDots.get(label);
  if (moved && moved.name.length >= MIN_LETTERS) return { domain: moved.domain, isCertain: true };
  const [ending, ...others] = endingsOf(label);
  return ending === undefined ? undefined : { domain: `${label}.${ending}`, isCertain: others.length === 0 };
}

/** A domain with the top-level domain that was meant in place of one that does not exist. */
function withTopLevel(domain: string, topLevel: string): Correction | undefined {
  const ending = COMMON_ENDINGS.find((common) => editDistance(topLevel, common, 1) === 1);
  // A provider has its own endings, of which none was found near enough.
  if (!ending || providerNames.has(nameOf(domain))) return undefined;
  const meant = domain.slice(0, -topLevel.length) + ending;
  const provider = hasMailboxes(meant) ? meant : providerMeant(meant);
  if (provider) return { domain: provider, isCertain: true };
  const isCertain = isSlipOfFinger(topLevel, ending) || (ending === 'com' && isBesideCom(topLevel));
  return { domain: meant, isCertain };
}

/** Whether one letter is that of a key beside the right one. */
function isBesideCom(typed: string): boolean {
  return (
    typed.length === 3 &&
    [...'com'].every((letter, at) => letter === typed[at] || BESIDE_COM[letter]?.includes(typed[at] ?? ' '))
  );
}

/** The provider’s domain that one is a misspelling of, if it is one. */
function providerMeant(domain: string): string | undefined {
  if (domain.startsWith('www.') && hasMailboxes(domain.slice(4))) return domain.slice(4);
  const name = nameOf(domain);
  const ending = domain.slice(name.length + 1);
  const moved = withoutTheirDots.get(squashed(domain));
  if (moved && (moved.name.length >= MIN_LETTERS || !mayBeTopLevel(lastLabel(ending)))) return moved.domain;
  return otherEnding(name, ending) ?? misspelt(name, ending);
}

/** A provider’s name under an ending that it does not have. */
function otherEnding(name: string, ending: string): string | undefined {
  const kind = providerNames.get(name);
  const endings = endingsOf(name);
  const [usual] = endings;
  if (!kind || usual === undefined) return undefined;
  const near = kind === 'plain' ? undefined : endings.find((one) => isNearEnding(ending, one));
  if (near) return `${name}.${near}`;
  if (!mayBeTopLevel(lastLabel(ending))) return impossibleEnding(name, ending, endings);
  if (WELL_KNOWN.has(name) && [...MISTYPED_COM, ...MISTAKEN_COM].includes(ending)) return `${name}.com`;
  if (kind !== 'unmistakable') return undefined;
  // `yahoo.uk`
  return `${name}.${endings.find((one) => one.endsWith(`.${ending}`)) ?? usual}`;
}

/** The ending that was meant by one that cannot be, where only one of the provider’s is near it: `gmx.dee`, `hotmail.rf`. */
function impossibleEnding(name: string, ending: string, endings: readonly string[]): string | undefined {
  const slips = endings.filter((one) => isSlipOfFinger(ending, one));
  const near = slips.length > 0 ? slips : endings.filter((one) => editDistance(ending, one, 1) === 1);
  const [meant, ...others] = near.length === 0 && providerNames.get(name) === 'unmistakable' ? endings : near;
  return meant !== undefined && others.length === 0 ? `${name}.${meant}` : undefined;
}

/** The provider whose name is misspelt; nothing where it may be one or another. */
function misspelt(name: string, ending: string): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [meant, kind] of providerNames) {
    const mistakes = mistakesIn(name, meant, kind);
    if (mistakes === undefined || mistakes > least) continue;
    const found = endingMeant(ending, endingsOf(meant), kind === 'unmistakable', mistakes);
    if (!found) continue;
    best = mistakes === least ? undefined : `${meant}.${found}`;
    least = mistakes;
  }
  return best;
}

/** The ending that was meant after a misspelt name: the same, or with one mistake in the name `com` or one that cannot be. */
function endingMeant(
  typed: string,
  endings: readonly string[],
  isUnmistakable: boolean,
  mistakes: number,
): string | undefined {
  if (endings.includes(typed)) return typed;
  if (mistakes > 1) return undefined;
  const isCom = MISTYPED_COM.includes(typed) || (isUnmistakable && MISTAKEN_COM.includes(typed));
  if (isCom && endings.includes('com')) return 'com';
  return mayBeTopLevel(lastLabel(typed)) ? undefined : endings.find((one) => isNearEnding(typed, one));
}

/** Whether an ending is a misspelling of another; not where it is that of another country. In two letters all are near each other. */
function isNearEnding(typed: string, meant: string): boolean {
  if (meant.length <= 2 || editDistance(typed, meant, 1) !== 1) return false;
  const [country, meantCountry] = [lastLabel(typed), lastLabel(meant)];
  return meant === meantCountry || country === meantCountry || !mayBeTopLevel(country);
}

/** What stands before the first dot. */
function nameOf(domain: string): string {
  return domain.slice(0, domain.indexOf('.'));
}

function lastLabel(domain: string): string {
  return domain.slice(domain.lastIndexOf('.') + 1);
}

function squashed(domain: string): string {
  return domain.replaceAll('.', '');
}
