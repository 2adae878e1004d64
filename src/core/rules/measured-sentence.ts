import { measured, phraseCounts } from '../lexicon/phrase-counts.ts';
import { type Message, text } from '../text/message.ts';
import type { RuleId } from './index.ts';
import { type MeasuredCounts, measuredCounts } from './measured-counts.ts';

/**
 * In what part of spam and of legitimate mail a listed phrase was found, or without one anything that a rule looks for:
 * a sentence for hovers and pages. Nothing for rules about the wrapping of a mail, which a corpus of content cannot judge.
 */
export function measuredSentence(id: RuleId, phrase?: string): Message | undefined {
  const counts = phrase === undefined ? undefined : phraseCounts[phrase];
  if (phrase !== undefined && counts) {
    const found: MeasuredCounts = {
      spam: [counts[0], measured.spam],
      legitimate: [counts[1], measured.legitimate],
    };
    return text`“${phrase}” is in ${spamShare(found)} of spam and in ${legitimateShare(found)} of legitimate mail (${documents(found)} mails and templates measured).`;
  }
  const found = measuredCounts[id];
  return (
    found &&
    text`Found in ${spamShare(found)} of spam and in ${legitimateShare(found)} of legitimate mail (${documents(found)} mails and templates measured).`
  );
}

function documents({ spam, legitimate }: MeasuredCounts): number {
  return spam[1] + legitimate[1];
}

function spamShare({ spam }: MeasuredCounts): string {
  return percent(spam);
}

function legitimateShare({ legitimate }: MeasuredCounts): string {
  return percent(legitimate);
}

/** One decimal; what is there is never shown as nothing. */
function percent([found, of]: readonly [found: number, of: number]): string {
  const share = of === 0 ? 0 : (100 * found) / of;
  return share > 0 && share < 0.05 ? '< 0.1%' : `${share.toFixed(1)}%`;
}
