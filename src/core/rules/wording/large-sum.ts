import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

const SIGN = '(?:us ?\\$|\\$|€|£|usd|eur|euros?|gbp|dollars?|pounds?(?: sterling)?|united states dollars)';
/** What each of them has. */
const ANY_SIGN = /[$€£]|usd|eur|gbp|dollar|pound/iu;
const NUMBER = "\\d{1,3}(?:[,.’' ]\\d{3}){0,5}(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?";
const SCALE = '(?: ?(?:million|billion|thousand|mio|mln|bn)\\b)';
/** A sign before the number, or behind it; every part is bounded. */
const SUM = new RegExp(
  `(?<![\\p{L}\\d.,])(?:${SIGN} ?(?<after>${NUMBER})(?<scale>${SCALE})?|(?<before>${NUMBER})(?<size>${SCALE})?(?: |\\.)?${SIGN})(?![\\p{L}\\d])`,
  'giu',
);
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mio: 1e6,
  mln: 1e6,
  billion: 1e9,
  bn: 1e9,
};
const MIN_LARGE_SUM = 10_000;
/** From here on hardly anything but fraud speaks of it to strangers. */
const MIN_HUGE_SUM = 1_000_000;

export const largeSum = rule({
  id: 'large-sum',
  group: 'wording',
  language: 'en',
  severity: 'warning',
  title: 'Very large sum of money',
  why: 'Large sums of money are common in fraud about inheritances, donations and lottery prizes, and filters add up those that an email names. Name a large sum only if the email is about it, and not in the subject line.',
  filters: ['LOTS_OF_MONEY', 'MILLION_USD', 'BILLION_DOLLARS', 'US_DOLLARS_3', 'NA_DOLLARS'],
  options: {
    sum: {
      default: MIN_LARGE_SUM,
      minimum: 1000,
      maximum: 1_000_000_000,
      description: 'Smallest sum that is reported, in its own currency.',
    },
  },
  examples: [
    { format: 'text', draft: 'The sum of ⟦US$10.5 million⟧ and ⟦25,000 dollars⟧ more are yours.' },
    { format: 'html', draft: '<p>You may draw <b>⟦$3,500,000.00⟧</b> today.</p>' },
    { format: 'markdown', draft: '---\nsubject: ⟦€250.000⟧ for you\n---\nHello.' },
    {
      format: 'text',
      draft:
        'Chairs from $1,299.00, $49 or €2.500; 20,000 readers; 5 million trees; {{ price }},000,000 dollars.',
    },
    { format: 'text', draft: 'The new bridge cost 4 million euros and took three years.' },
  ],
  *check({ draft: { subject, body } }, option) {
    if (subject) yield* sumsIn(subject, option('sum'), 1);
    yield* sumsIn(body, option('sum'), 0.5);
  },
});

function* sumsIn(where: MappedText, least: number, share: number): Generator<Hit> {
  for (const { evidence, index, groups } of sumsAround(where.text)) {
    const sum = amountOf(groups?.after ?? groups?.before ?? '', groups?.scale ?? groups?.size ?? '');
    if (sum < least || isAccountedFor(where.text, index, index + evidence.length)) continue;
    const span = where.span(index, index + evidence.length);
    const message = text`Large sums such as “${evidence}” are common in spam. Leave the sum out unless the email is about it.`;
    yield { span, evidence, message, share: sum >= MIN_HUGE_SUM ? share : share / 2 };
  }
}

/** UTF-16 units beside a sum in which its sentence says what it was for. */
const UNITS_OF_SENTENCE = 100;
const END_OF_SENTENCE = /[.!?](?:\s|$)|\n/;
/** What things cost, what was raised and spent: reports, and no promises. */
const ACCOUNTING =
  /\b(?:costs?|costing|costed|spen[dt]s?|spending|raised|raises|raising|budget(?:ed)?|revenues?|turnover|sales|damages?|estimated|estimates?|built|build|construction|renovation|valued|valuation|profits? of|loss of|loss(?:es)?|deficit|taxpayers?|grants? of|invests|invested|funding round|series [a-d]|worth of|population|economy|industry|fined|fines?)\b/i;
/** Whoever is promised or asked for something is addressed. */
const ADDRESSED = /\b(?:you|your|yours|i|my|me|beneficiary|claim|inheritance)\b/i;

/** Whether the sentence around a sum reports what something cost or brought in, and promises nothing. */
function isAccountedFor(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - UNITS_OF_SENTENCE), from);
  const after = text.slice(to, to + UNITS_OF_SENTENCE);
  const sentence = `${before.split(END_OF_SENTENCE).at(-1)} ${after.split(END_OF_SENTENCE, 1)[0]}`;
  return ACCOUNTING.test(sentence) && !ADDRESSED.test(sentence);
}

interface Sum {
  readonly evidence: string;
  readonly index: number;
  readonly groups: Readonly<Record<string, string | undefined>> | undefined;
}

/** A number as far as it may go on, and what may stand before and behind it: most texts have few of them. */
const DIGITS = /\d[\d.,’' ]{0,40}/g;
const UNITS_BEFORE = 30;
const UNITS_BEHIND = 40;

function* sumsAround(read: string): Generator<Sum> {
  if (!ANY_SIGN.test(read)) return;
  let done = 0;
  for (const { 0: digits, index: at } of read.matchAll(DIGITS)) {
    const from = Math.max(done, at - UNITS_BEFORE);
    for (const { 0: evidence, index, groups } of read
      .slice(from, at + digits.length + UNITS_BEHIND)
      .matchAll(SUM)) {
      const start = from + index;
      if (start < done) continue;
      done = start + evidence.length;
      yield { evidence, index: start, groups };
    }
  }
}

/** What a number says, whether points or commas part its thousands. */
function amountOf(number: string, scale: string): number {
  const whole = number.replace(/[.,’' ](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return Number(whole) * (SCALES[scale.trim().toLowerCase()] ?? 1);
}
