import { evidence } from './counts.ts';
import type { RuleId } from './index.ts';
import { type Message, text } from './rule.ts';

/**
 * In what part of spam and of legitimate mail a rule finds something: a sentence for hovers and pages. Nothing for rules
 * about the wrapping of a mail, which a corpus of content cannot judge.
 */
export function measuredSentence(id: RuleId): Message | undefined {
  const counts = evidence[id];
  if (!counts) return undefined;
  const { spam, legitimate } = counts;
  const documents = spam[1] + legitimate[1];
  return text`Found in ${percent(spam)} of spam and in ${percent(legitimate)} of legitimate mail (${documents} mails and templates measured).`;
}

/** One decimal; what is there is never shown as nothing. */
function percent([found, of]: readonly [found: number, of: number]): string {
  const share = of === 0 ? 0 : (100 * found) / of;
  return share > 0 && share < 0.05 ? '< 0.1%' : `${share.toFixed(1)}%`;
}
