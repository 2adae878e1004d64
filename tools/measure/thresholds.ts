import type { LevelPoints } from '../../src/core/report/scale.ts';
import { isSpam } from './cross-validation.ts';
import { thresholdFor } from './figures.ts';
import type { MailKind } from './sample.ts';
import type { Judged } from './validate.ts';

/** Of each kind of legitimate mail at most this share may be `risky`. */
const MAX_RISKY = 0.01;
/** Of the spam of each large source at least this share must be at `caution` or worse. */
const MIN_CAUTION = 0.8;
/** A source of fewer mails says too little about a level. */
const MIN_SPAM = 150;
/** Points between two levels at least. */
const STEP = 0.5;

/**
 * Where the levels begin, by judgements of models that had not seen what they judged: `risky` as low as no kind of
 * legitimate mail is over its share, `caution` as high as every large source of spam still is at it.
 */
export function thresholds(judged: readonly Judged[]): LevelPoints {
  const caution = Math.min(...largeSources(judged).map(quantileOfSpam));
  const risky = Math.max(...kindsOf(judged).map((values) => beyond(MAX_RISKY, values)));
  return { caution, risky: Math.max(risky, hundredths(caution + STEP)) };
}

/** In hundredths, as points are given, and beyond the last of those that may be above. */
function beyond(share: number, values: readonly number[]): number {
  return (Math.floor(100 * thresholdFor(share, values)) + 1) / 100;
}

/** The most points that so large a part of a source has at least. */
function quantileOfSpam(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => b - a);
  return Math.floor(100 * (sorted[Math.ceil(MIN_CAUTION * sorted.length) - 1] ?? 0)) / 100;
}

function kindsOf(judged: readonly Judged[]): readonly (readonly number[])[] {
  const kinds = new Map<MailKind, number[]>();
  for (const { observation, value } of judged) {
    if (isSpam(observation)) continue;
    const { kind } = observation;
    const values = kinds.get(kind) ?? [];
    values.push(value);
    kinds.set(kind, values);
  }
  return [...kinds.values()];
}

/** The points of English spam by source; all spam as one where no source is large. */
function largeSources(judged: readonly Judged[]): readonly (readonly number[])[] {
  const sources = new Map<string, number[]>();
  for (const { observation, value } of judged) {
    if (!isSpam(observation) || !observation.isEnglish) continue;
    const values = sources.get(observation.source) ?? [];
    values.push(value);
    sources.set(observation.source, values);
  }
  const large = [...sources.values()].filter(({ length }) => length >= MIN_SPAM);
  return large.length > 0 ? large : [[...sources.values()].flat()];
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
