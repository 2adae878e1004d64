import { countedPhrases } from '../lexicon/counted-phrases.ts';
import { measured } from '../lexicon/phrase-counts.ts';
import { type Message, text } from '../text/message.ts';
import type { RuleId } from './index.ts';
import { type MeasuredCounts, measuredCounts } from './measured-counts.ts';

/**
 * In what part of spam and of legitimate email a listed phrase was found, or without one anything that a rule looks for:
 * a sentence for hovers and pages. `written` is the phrase as the author wrote it. Nothing where the figures do not
 * support the rule, nor for rules about the wrapping of an email, which a corpus of content cannot judge.
 */
export function measuredSentence(id: RuleId, phrase?: string, written = phrase): Message | undefined {
  const counts = phrase === undefined ? undefined : countedPhrases().get(phrase);
  if (written !== undefined && counts) {
    const found: MeasuredCounts = {
      spam: [counts[0], measured.spam],
      legitimate: [counts[1], measured.legitimate],
    };
    if (isSupport(found))
      return text`“${written}” was found in ${spamShare(found)} of spam and ${legitimateShare(found)} of legitimate email (${documents(found)} emails and templates measured).`;
  }
  const found = measuredCounts[id];
  if (!found || !isSupport(found)) return undefined;
  return text`Found in ${spamShare(found)} of spam and ${legitimateShare(found)} of legitimate email (${documents(found)} emails and templates measured).`;
}

/** Whether what a rule finds was measured to be more common in spam; nothing for what was not measured. */
export function isMoreCommonInSpam(id: RuleId): boolean | undefined {
  const found = measuredCounts[id];
  return found && isSupport(found);
}

function isSupport({ spam, legitimate }: MeasuredCounts): boolean {
  return spam[0] / spam[1] > legitimate[0] / legitimate[1];
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
