import type { Context } from '../facts/context.ts';
import { fitsArticle } from '../facts/text/articles.ts';
import { isDenied, isSpokenOf } from '../facts/text/denied.ts';
import { inCaseOf } from '../facts/text/letter-case.ts';
import { makesPhrase } from '../facts/text/makes-phrase.ts';
import { replacement } from '../fix/fix.ts';
import type { FamilyPhrase, Phrase } from '../lexicon/phrase.ts';
import { phraseSymbols } from '../lexicon/phrase-symbols.ts';
import type { Category } from '../lexicon/phrases.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { type Message, text } from '../text/message.ts';
import { mostOf, partsOf } from './phrase-parts.ts';
import type { Example, Hit, Rule } from './rule.ts';

/** What the rule over one category of phrases says of itself. */
export interface PhraseRule<Id extends string> {
  readonly id: Id;
  readonly category: Category;
  readonly title: string;
  readonly why: string;
  readonly filters: readonly string[];
  readonly examples: readonly Example[];
  readonly presets?: Rule['presets'];
  readonly most?: Rule['most'];
  /** Whether one phrase says as much as several: where a category is one habit, such as asking for clicks. */
  readonly isFullAtOnce?: true;
}

/** Words in which one phrase of a category makes up the rule's whole share; longer drafts count by density. */
const WORDS_A_PHRASE = 100;

/** The rule over a category of the lexicon: phrases in the subject, the preheader and the body. */
export function wording<const Id extends string>(of: PhraseRule<Id>): Rule<Id> {
  return {
    id: of.id,
    group: 'wording',
    language: 'en',
    severity: 'warning',
    title: of.title,
    why: of.why,
    filters: of.filters,
    examples: of.examples,
    ...(of.presets && { presets: of.presets }),
    ...(of.most && { most: of.most }),
    *check(context) {
      const found = meantPhrases(context, of.category);
      if (found.length === 0) return;
      const phrases = found.map(({ phrase }) => phrase);
      const parts = partsOf(phrases);
      const sum = found.reduce((total, { density }, index) => total + density * (parts[index] ?? 0), 0);
      const most = of.isFullAtOnce ? 1 : mostOf(phrases);
      const scale = most / Math.max(1, sum);
      for (const [index, one] of found.entries()) yield hitOf(one, parts[index] ?? 0, scale, context);
    },
  };
}

/** A phrase of the category, in a place where it means what its family is reported for. */
interface MeantPhrase {
  readonly phrase: FamilyPhrase;
  readonly where: MappedText;
  /** UTF-16 offsets into the text of `where`. */
  readonly from: number;
  readonly to: number;
  /** Of a rule's whole share, what a measured phrase counts in this text, 0 to 1. */
  readonly density: number;
}

function meantPhrases(context: Context, category: Category): readonly MeantPhrase[] {
  const { subject, preheader, body } = context.draft;
  const found: MeantPhrase[] = [];
  if (subject) addMeant(found, subject, 1, context, category);
  if (preheader) addMeant(found, preheader, 0.5, context, category);
  addMeant(found, body, shareIn(body, context), context, category);
  return found;
}

/** The share of one phrase in a text, by density. */
export function shareIn(where: MappedText, context: Context): number {
  return Math.min(1, WORDS_A_PHRASE / context.words(where).length);
}

function addMeant(
  found: MeantPhrase[],
  where: MappedText,
  density: number,
  context: Context,
  category: Category,
): void {
  const words = context.words(where);
  for (const { entry, first, last } of context.phrasesOf(category, where)) {
    const { phrase } = entry;
    if (!phrase.family) continue;
    const from = words[first]?.start ?? 0;
    const to = words[last]?.end ?? from;
    if (isMeant(where.text, from, to, phrase)) found.push({ phrase, where, from, to, density });
  }
}

/** `part` as of `partsOf`; `scale` keeps what a category comes to within its share. */
function hitOf(found: MeantPhrase, part: number, scale: number, context: Context): Hit {
  const { phrase, where, from, to, density } = found;
  const evidence = where.text.slice(from, to);
  const span = where.span(from, to);
  const before = where.text.slice(Math.max(0, from - UNITS_BEFORE), from);
  const fixes = replacementsOf(evidence, phrase)
    .filter((becomes) => fitsArticle(before, becomes) && !makesPhrase(context, where, from, to, becomes))
    .flatMap((becomes) => replacement(context.draft, { span, evidence, becomes, safe: false }));
  return {
    span,
    evidence,
    message: part === 0 ? messageAlone(evidence, phrase) : phrase.family.message(evidence),
    share: density * part * scale,
    fixes,
    phrase: phrase.text,
    filters: symbolsOf(evidence, phrase.text, where, context),
    ...(part < 1 && { isHint: true }),
  };
}

/** What is said of a phrase that is no evidence by itself. */
function messageAlone(evidence: string, { standing }: Phrase): Message {
  return standing === 'everyday'
    ? text`“${evidence}” is common in spam and in business email. Nothing to change if it says what you mean.`
    : text`“${evidence}” is a frequent topic of spam. Nothing to change if your email is about it.`;
}

/** UTF-16 units before a phrase that may make it say something else, and behind it in which its sentence may answer it. */
const UNITS_BEFORE = 40;
const UNITS_BEHIND = 120;

/** Whether a phrase says here what its family is reported for. */
function isMeant(text: string, from: number, to: number, phrase: FamilyPhrase): boolean {
  const { family } = phrase;
  if ((phrase.exact || family.exact) && plain(text.slice(from, to)) !== plain(phrase.text)) return false;
  if (family.unlessPreceded?.test(text.slice(Math.max(0, from - UNITS_BEFORE), from))) return false;
  if (family.unlessFollowed) {
    const rest = text.slice(to, to + UNITS_BEHIND);
    const end = rest.search(/[.!?](?:\s|$)|\n/);
    if (family.unlessFollowed.test(end < 0 ? rest : rest.slice(0, end))) return false;
  }
  return family.holdsWhenDenied === true || !(isDenied(text, from) || isSpokenOf(text, from, to));
}

/** The symbols that a filter names for exactly these words, in small letters or in capitals, in this place. */
export function symbolsOf(
  evidence: string,
  listed: string,
  where: MappedText,
  { draft }: Context,
): readonly string[] {
  const known = phraseSymbols[listed];
  // A preheader is hidden text, which filters read in their own way.
  if (!known || where === draft.preheader) return [];
  const small = evidence.toLowerCase().replace(/\s+/g, ' ');
  if (small !== listed) return [];
  const isInCapitals = evidence === evidence.toUpperCase();
  if (where === draft.subject) return isInCapitals ? [] : (known.subject ?? []);
  return (isInCapitals ? known.capitals : known.text) ?? [];
}

/** The listed replacements fit the listed words, not every inflection with the same stems. */
function replacementsOf(evidence: string, { text: listed, instead = [] }: Phrase): readonly string[] {
  if (plain(evidence) !== plain(listed)) return [];
  return [instead].flat().map((becomes) => inCaseOf(evidence, becomes));
}

function plain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s-]+/)
    .join(' ');
}
