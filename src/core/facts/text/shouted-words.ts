import { memoize } from '../../draft/memoize.ts';
import { countBefore } from '../../text/binary-search.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Context } from '../context.ts';
import { isOfAddress, isOfLegalText } from './required-capitals.ts';

/**
 * Words that emails shout to press or to praise. Other words in capitals are names, abbreviations, headings and
 * buttons more often than not.
 */
const SHOUTED = new Set(
  (
    'ABSOLUTELY ALERT ALL ALWAYS AMAZED AMAZING ANYTHING ATTENTION AWESOME BEGGING BEST BETTER BIGGEST BONUS BRAND ' +
    'BREAKTHROUGH CASH CHANCE CHEAP CHEAPEST CHECK CLEARANCE CONFIDENTIAL CONGRATULATIONS CRAZY DEADLINE DISCOUNT DISCOUNTS ' +
    'DOLLARS DOUBLE EARN EASY EMERGENCY ENDING ENDS ENTIRE EVER EVERY EVERYBODY EVERYONE EVERYTHING EXCLUSIVE EXPIRED ' +
    'EXPIRES EXPIRING EXPLODE EXTRA EXTREMELY FABULOUS FANTASTIC FAST FASTER FINAL FINALLY FIRST FLASH FOREVER ' +
    'GENUINE GIANT GIFT GIGANTIC GREAT GREATEST GUARANTEE GUARANTEED HALF HUGE HURRY HUGELY IMMEDIATE IMMEDIATELY ' +
    'IMPORTANT INCREDIBLE INCREDIBLY INSANE INSTANT INSTANTLY LAST LIMITED LOSE LOWEST MASSIVE MASSIVELY MEGA MIDNIGHT ' +
    'MILLION MILLIONS MIRACLE MIRACLES MONEY MORE MUST NEVER NOTHING OFFER OFFERS ONLY PERFECT PLEASE PRICE PRICES PRIZE ' +
    'PRIZES PROFIT PROFITS PROVEN RIDICULOUS RIGHT RISK RUSH SAVE SAVINGS SECRET SECRETS SHOCKING SPECIAL STOP STUNNING ' +
    'SUPER TODAY TODAYS TOMORROW TONIGHT TOTALLY TRIPLE UNBEATABLE UNBELIEVABLE UNLIMITED URGENT URGENTLY WARNING WEEKEND ' +
    'WINNER WINNERS WITHOUT YOUR'
  ).split(' '),
);

/** A word in capitals that stands by itself, as UTF-16 offsets into its text. */
export interface ShoutedWord {
  readonly where: MappedText;
  readonly from: number;
  readonly to: number;
}

/** So many words in capitals in a row are a shouted text, of which other rules speak. */
const MIN_SHOUTED_TEXT = 4;

/** Single words in capitals in the subject, the preheader and the body, where they are no button and no shouted text. */
export function shoutedWords({ draft, words }: Context): readonly ShoutedWord[] {
  const found: ShoutedWord[] = [];
  const inLinks = linkTexts(draft);
  for (const where of [draft.subject, draft.preheader, draft.body]) {
    if (!where) continue;
    let row: ShoutedWord[] = [];
    let length = 0;
    let [from, to] = [0, 0];
    const endRow = () => {
      const isSaid =
        row.length > 0 &&
        length < MIN_SHOUTED_TEXT &&
        !isOfAddress(where.text, from, to) &&
        !isOfLegalText(where.text, from, to);
      if (isSaid) found.push(...row);
      row = [];
      length = 0;
    };
    for (const { start, end, form } of words(where)) {
      if (form.letters !== 'upper') {
        endRow();
        continue;
      }
      if (length++ === 0) from = start;
      to = end;
      if (!SHOUTED.has(where.text.slice(start, end))) continue;
      if (where === draft.body && isIn(inLinks, where.span(start, end).start)) continue;
      row.push({ where, from: start, to: end });
    }
    endRow();
  }
  return found;
}

/** Source offsets of the texts of links that are wholly in capitals, as buttons are. */
const linkTexts = memoize(({ links }): readonly (readonly [number, number])[] =>
  links.flatMap(({ text }): (readonly [number, number])[] => {
    if (text.text === '' || text.text !== text.text.toUpperCase()) return [];
    const { start, end } = text.span(0, text.text.length);
    return [[start, end]];
  }),
);

/** Ranges are in order and do not overlap. */
function isIn(ranges: readonly (readonly [number, number])[], at: number): boolean {
  const count = countBefore(ranges.length, (index) => (ranges[index]?.[0] ?? 0) <= at);
  return at < (ranges[count - 1]?.[1] ?? 0);
}
