import { createHash } from 'node:crypto';
import { check } from '../../src/core/check.ts';
import { NO_CONFIG } from '../../src/core/config/config.ts';
import { optionsOf } from '../../src/core/config/settled-rules.ts';
import type { Draft } from '../../src/core/draft/draft.ts';
import { languageOf } from '../../src/core/draft/language.ts';
import type { Context, Listed } from '../../src/core/facts/context.ts';
import { contextOf, listedPhrases } from '../../src/core/facts/context.ts';
import { PhraseMatcher } from '../../src/core/lexicon/matcher.ts';
import { readDraft } from '../../src/core/read/read.ts';
import { type RuleId, rules } from '../../src/core/rules/index.ts';
import { entries } from '../../src/core/text/entries.ts';
import type { MappedText } from '../../src/core/text/mapped-text.ts';
import { asItStands, type ComposedSample, compose, withHostsMasked } from './compose.ts';
import type { Observation, ObservedText, PhraseHits, Shares } from './observation.ts';
import type { Sample } from './sample.ts';
import { containedIn } from './sub-phrases.ts';
import { watched } from './watched.ts';

/** Every phrase of the lexicon with its category, in the lexicon's order. */
export const lexicon: readonly Listed[] = listedPhrases();
const places = new Map(lexicon.map(({ phrase }, index) => [phrase, index]));
const watchedMatcher = new PhraseMatcher<number>();
for (const [place, phrase] of watched.entries()) watchedMatcher.add(phrase, place);
const watchedIn = containedIn(watched);

/**
 * Reads a document as a draft, and runs every rule on it, also those that a preset turns off; a second time with its
 * hosts masked, where that is to be tried.
 */
export function observe(sample: Sample, isMasked: boolean): Observation {
  const composed = compose(sample);
  const draft = readDraft(composed.source, composed.format);
  const context = contextOf(draft);
  const { id, source, kind, group, year } = sample;
  const language = languageOf(draft);
  return {
    id,
    source,
    kind,
    group,
    year,
    isEnglish: language === undefined || language === 'en',
    isHtml: composed.format !== 'text',
    hasSubject: isSaid(draft.subject),
    hasSender: !sample.isTemplate || isSaid(draft.from?.name),
    shares: sharesIn(context),
    ...(isMasked && { masked: maskedShares(composed) }),
    phrases: phrasesIn(context),
    watched: watchedOf(context),
    words: context.words(draft.body).length,
    print: printOf(draft, context),
    ...(sample.isTemplate && { shown: shownOf(sample) }),
  };
}

function maskedShares(composed: ComposedSample): Shares {
  const { source, format } = withHostsMasked(composed);
  return sharesIn(contextOf(readDraft(source, format)));
}

function isSaid(text: MappedText | undefined): boolean {
  return text !== undefined && text.text.trim() !== '' && !/[\uFDD0\uFDD1]/.test(text.text);
}

/** What each rule finds in a draft, as a part of its weight. */
export function sharesIn(context: Context): Shares {
  const shares: Partial<Record<RuleId, number>> = {};
  for (const rule of rules) {
    let sum = 0;
    for (const { share = 1 } of rule.check(context, optionsOf(rule, NO_CONFIG))) sum += share;
    if (sum > 0) shares[rule.id] = sum;
  }
  return shares;
}

function phrasesIn(context: Context): readonly PhraseHits[] {
  const { subject, preheader, body } = context.draft;
  const counts = new Map<number, { subject: number; preheader: number; body: number }>();
  for (const [place, text] of entries({ subject, preheader, body })) {
    for (const { entry } of text ? context.phrases(text) : []) {
      const index = places.get(entry.phrase) ?? -1;
      const count = counts.get(index) ?? { subject: 0, preheader: 0, body: 0 };
      count[place]++;
      counts.set(index, count);
    }
  }
  return [...counts].sort(([a], [b]) => a - b).map(([phrase, count]) => ({ phrase, ...count }));
}

function watchedOf({ draft, words }: Context): readonly number[] {
  const found = new Set<number>();
  for (const text of [draft.subject, draft.preheader, draft.body]) {
    for (const { entry } of text ? watchedMatcher.find(text.text, words(text)) : []) {
      for (const place of watchedIn[entry] ?? []) found.add(place);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** A template's text and HTML say the same words, and so do copies of a design: one print for both. */
function printOf({ subject }: Draft, context: Context): string {
  const words = context.words(context.draft.body).map(({ form }) => form.folded);
  const text = [subject?.text ?? '', ...words].join(' ');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function shownOf(sample: Sample): ObservedText {
  const { source, format } = asItStands(sample);
  const { findings } = check(source, { format });
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { findings: { info: of('info'), warning: of('warning'), error: of('error') } };
}
