import { type Message, text } from '../text/message.ts';
import type { Level } from './scale.ts';
import type { Score } from './score.ts';

/** What a level means for whoever sends the draft; a sentence or two. */
export const LEVEL_SENTENCES: Readonly<Record<Level, Message>> = {
  clean: text`No significant spam signals.`,
  caution: text`Some spam signals. Look at the problems that raise the score most.`,
  risky: text`Clear spam signals. Fix the problems that raise the score most before sending.`,
  spam: text`Strong spam signals. Rework it before sending.`,
};

/** What part of the measured email with so many points was spam; a sentence. */
export function likelihoodSentence({ points, likelihood }: Pick<Score, 'points' | 'likelihood'>): Message {
  const percent = Math.round(likelihood * 100);
  if (points === 0)
    return percent < 1
      ? text`Less than 1% of email without points was spam.`
      : text`${percent}% of email without points was spam.`;
  if (percent < 1) return text`Less than 1% of email with this many points was spam.`;
  if (percent > 99) return text`More than 99% of email with this many points was spam.`;
  return text`${percent}% of email with this many points was spam.`;
}
