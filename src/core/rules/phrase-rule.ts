import type { Context } from '../facts/context.ts';
import { isDenied, isSpokenOf } from '../facts/text/denied.ts';
import { inCaseOf } from '../facts/text/letter-case.ts';
import { makesPhrase } from '../facts/text/makes-phrase.ts';
import { replacement } from '../fix/fix.ts';
import type { FamilyPhrase, Phrase } from '../lexicon/phrase.ts';
import { phraseSymbols } from '../lexicon/phrase-symbols.ts';
import type { Category } from '../lexicon/phrases.ts';
import type { MappedText } from '../text/mapped-text.ts';
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
    *check(context) {
      const { subject, preheader, body } = context.draft;
      if (subject) yield* phrasesIn(subject, 1, context, of);
      if (preheader) yield* phrasesIn(preheader, 0.5, context, of);
      yield* phrasesIn(body, shareIn(body, context), context, of);
    },
  };
}

/** The share of one phrase in a text, by density. */
export function shareIn(where: MappedText, context: Context): number {
  return Math.min(1, WORDS_A_PHRASE / context.words(where).length);
}

function* phrasesIn(
  where: MappedText,
  share: number,
  context: Context,
  of: PhraseRule<string>,
): Generator<Hit> {
  const words = context.words(where);
  for (const { entry, first, last } of context.phrases(where)) {
    const { family } = entry.phrase;
    if (entry.category !== of.category || !family) continue;
    const from = words[first]?.start ?? 0;
    const to = words[last]?.end ?? from;
    if (!isMeant(where.text, from, to, { ...entry.phrase, family })) continue;
    const evidence = where.text.slice(from, to);
    const span = where.span(from, to);
    const becomes = instead(evidence, entry.phrase);
    const fits =
      becomes !== undefined &&
      fitsArticle(where.text.slice(Math.max(0, from - MAX_ARTICLE_UNITS), from), becomes) &&
      !makesPhrase(context, where, from, to, becomes);
    const fixes = fits ? replacement(context.draft, { span, evidence, becomes, safe: false }) : [];
    const filters = symbolsOf(evidence, entry.phrase.text, where, context);
    yield {
      span,
      evidence,
      message: family.message(evidence),
      share,
      fixes,
      phrase: entry.phrase.text,
      filters,
    };
  }
}

/** UTF-16 units behind a phrase in which its sentence may answer it. */
const UNITS_BEHIND = 120;

/** Whether a phrase says here what its family is reported for. */
function isMeant(text: string, from: number, to: number, { text: listed, family }: FamilyPhrase): boolean {
  if (family.exact && plain(text.slice(from, to)) !== plain(listed)) return false;
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

/** The listed replacement fits the listed words, not every inflection with the same stems. */
function instead(evidence: string, { text: listed, instead: becomes }: Phrase): string | undefined {
  return becomes === undefined || plain(evidence) !== plain(listed) ? undefined : inCaseOf(evidence, becomes);
}

const MAX_ARTICLE_UNITS = 8;
const ARTICLE = /(?<![\p{L}\p{N}'’])(an?)[\s"'“‘]+$/iu;
/** As they sound: a user, a one-time code. */
const BEGINS_WITH_VOWEL = /^(?!us|uni|eu|one)[aeiou]/i;

/** Whether an article before the phrase, if there is one, is right before its replacement too. */
function fitsArticle(before: string, becomes: string): boolean {
  const article = ARTICLE.exec(before)?.[1];
  return article === undefined || (article.length === 2) === BEGINS_WITH_VOWEL.test(becomes);
}

function plain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s-]+/)
    .join(' ');
}
