import { listedPhrases } from '../../src/core/facts/context.ts';
import { filterPhrases } from '../../src/core/facts/text/filter-phrases.ts';
import type { PhraseSymbols } from '../../src/core/lexicon/phrase-symbols.ts';
import { type Hear, isAboutText, mapAtOnce } from './hear.ts';

/** Where a phrase stands in the messages by which it is verified. */
export const PLACES = ['text', 'capitals', 'subject'] as const;
type Place = (typeof PLACES)[number];

/** Phrases in one message, of which most make no filter say anything. */
const PHRASES_A_GROUP = 12;
const MAX_AT_ONCE = 4;
/** Capitals by themselves, and a long subject. */
const OF_THE_FORM = /^(?:UPPERCASE_|SUBJ_ALL_CAPS|LONG_SUBJ|T_|__)/;

/**
 * Which symbols each phrase makes the filters name: those that fire in a plain note with the phrase in it, in two
 * settings, and not in the same note without. Groups of phrases are asked first, and parted where something fires.
 */
export async function verifiedPhraseSymbols(
  hear: Hear,
  phrases: readonly string[],
  done: (count: number) => void,
): Promise<ReadonlyMap<string, PhraseSymbols>> {
  const found = new Map<string, Partial<Record<Place, readonly string[]>>>();
  let count = 0;
  for (const place of PLACES) {
    const without = await symbolsOf(hear, ['notes'], place);
    const groups = chunks(phrases, PHRASES_A_GROUP);
    await mapAtOnce(groups, MAX_AT_ONCE, async (group) => {
      for (const [phrase, symbols] of await parted(hear, group, place, without)) {
        found.set(phrase, { ...found.get(phrase), [place]: symbols });
      }
      count += group.length;
      done(count);
    });
  }
  return found;
}

/** The phrases of which anything may be said: those of the lexicon that are reported, and those of filters. */
export function verifiablePhrases(): readonly string[] {
  const listed = listedPhrases().filter(({ category }) => category !== 'innocent');
  return [...listed.map(({ phrase }) => phrase.text), ...Object.values(filterPhrases).flat()];
}

async function parted(
  hear: Hear,
  group: readonly string[],
  place: Place,
  without: ReadonlySet<string>,
): Promise<readonly (readonly [string, readonly string[]])[]> {
  const symbols = [...(await symbolsOf(hear, group, place))].filter((symbol) => !without.has(symbol));
  if (symbols.length === 0) return [];
  const [only] = group;
  if (group.length === 1 && only !== undefined) return [[only, symbols.toSorted()]];
  const half = Math.ceil(group.length / 2);
  const [one, other] = [group.slice(0, half), group.slice(half)];
  return [...(await parted(hear, one, place, without)), ...(await parted(hear, other, place, without))];
}

/** What fires in both settings where they hold these phrases. */
async function symbolsOf(hear: Hear, phrases: readonly string[], place: Place): Promise<ReadonlySet<string>> {
  const [first = new Set<string>(), second = new Set<string>()] = await Promise.all(
    settings(phrases, place).map((source) => hear(source, 'html')),
  );
  // A group is asked to find out whether anything fires at all: there one setting is enough.
  const fired = phrases.length > 1 ? [...first, ...second] : [...first].filter((name) => second.has(name));
  return new Set(fired.filter((name) => isAboutText(name) && !OF_THE_FORM.test(name)));
}

/** A plain note, and a newsletter with what makes a filter doubt a symbol: a way to unsubscribe, a linked picture. */
function settings(phrases: readonly string[], place: Place): readonly string[] {
  const those = place === 'capitals' ? phrases.map((phrase) => phrase.toUpperCase()) : phrases;
  if (place === 'subject') {
    return [
      draft(`About ${those.join(' and ')} in the garden`, BEFORE, AFTER),
      draft(`The ${those.join(', ')} of June`, NEWSLETTER_BEFORE, NEWSLETTER_AFTER),
    ];
  }
  const note = those.map((phrase) => `In the hall we wrote ${phrase} in a letter to the club.`);
  const words = those.map((phrase) => `There are words on the wall: ${phrase}.`);
  return [
    draft('Notes of the garden club', [...BEFORE, ...note], AFTER),
    draft('From the library', [...NEWSLETTER_BEFORE, ...words], NEWSLETTER_AFTER),
  ];
}

function draft(subject: string, before: readonly string[], after: readonly string[]): string {
  const body = [...before, ...after].map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `---\nsubject: "${subject}"\nfrom: Ada Okafor <ada@example.com>\n---\n<html><body>\n${body}\n</body></html>\n`;
}

const BEFORE = [
  'Hello Alex,',
  'on Friday at ten we meet in the hall beside the tram stop, and lunch is included. Bring something to write with, and a coat, as the windows are being repaired.',
];
const AFTER = [
  'If it rains, we sit in the library instead, where there is room for all of us and a good view of the old trees.',
  'See you then, Ada',
];
const NEWSLETTER_BEFORE = [
  '<a href="https://www.example.com/hall"><img src="https://www.example.com/hall.png" width="600" height="200" alt="The hall"></a>',
  ...BEFORE,
];
const NEWSLETTER_AFTER = [
  ...AFTER,
  'You get this letter because you are a member of the club. <a href="https://www.example.com/unsubscribe">Unsubscribe</a>',
  'Garden Club, 1 Garden Street, 12345 Gardentown',
];

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
