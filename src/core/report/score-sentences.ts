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
  const share = percent < 1 ? '< 1%' : percent > 99 ? '> 99%' : `${percent}%`;
  return points === 0
    ? text`${share} of email without points was spam.`
    : text`${share} of email with this many points was spam.`;
}
