import type { Draft } from '../draft.ts';
import type { Phrase } from '../lexicon/phrase.ts';
import type { Category } from '../lexicon/phrases.ts';
import type { MappedText, Span } from '../source.ts';
import { inCaseOf } from './letter-case.ts';
import {
  type Context,
  type Example,
  type Fix,
  type Hit,
  type Message,
  type Rule,
  replacement,
} from './rule.ts';

/** What the rule over one category of phrases says of itself. */
export interface Wording<Id extends string> {
  readonly id: Id;
  readonly category: Category;
  readonly title: string;
  readonly why: string;
  readonly filters: readonly string[];
  /** What is wrong, about the phrase in quotes. */
  readonly message: (phrase: string) => Message;
  readonly examples: readonly Example[];
  readonly presets?: Rule['presets'];
}

/** Words in which one phrase of a category makes up the rule's whole share; longer drafts count by density. */
const WORDS_A_PHRASE = 50;

/** The rule over a category of the lexicon: phrases in the subject, the preheader and the body. */
export function wording<const Id extends string>(of: Wording<Id>): Rule<Id> {
  return {
    id: of.id,
    group: 'wording',
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
      yield* phrasesIn(body, Math.min(1, WORDS_A_PHRASE / context.words(body).length), context, of);
    },
  };
}

function* phrasesIn(where: MappedText, share: number, context: Context, of: Wording<string>): Generator<Hit> {
  const words = context.words(where);
  for (const { entry, first, last } of context.phrases(where)) {
    if (entry.category !== of.category) continue;
    const from = words[first]?.start ?? 0;
    const to = words[last]?.end ?? from;
    const evidence = where.text.slice(from, to);
    const span = where.span(from, to);
    const fixes = instead(context.draft, span, evidence, entry.phrase);
    yield { span, evidence, message: of.message(evidence), share, fixes };
  }
}

/** The listed replacement fits the listed words, not every inflection with the same stems. */
function instead(
  draft: Draft,
  span: Span,
  evidence: string,
  { text: listed, instead: becomes }: Phrase,
): readonly Fix[] {
  if (becomes === undefined || plain(evidence) !== plain(listed)) return [];
  return replacement(draft, span, evidence, inCaseOf(evidence, becomes), false);
}

function plain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s-]+/)
    .join(' ');
}
