import { isSound } from '../fix/apply.ts';
import type { RuleId } from '../rules/index.ts';
import { measuredSentence } from '../rules/measured-sentence.ts';
import { reasonSentence } from '../rules/reason-sentence.ts';
import type { Group, Rule, Severity } from '../rules/rule.ts';
import { ruleSymbols } from '../rules/rule-symbols.ts';
import { type Message, reworded, text } from '../text/message.ts';
import type { Fault } from './merge-hits.ts';
import type { Finding } from './report.ts';

/** What a finding adds to its draft. */
interface Weight {
  /** Before a group is capped. */
  readonly points: number;
  /** Of the score, 0 to 100. */
  readonly worth: number;
  readonly unmoved?: Message | undefined;
  /** What the rule may add at most with the preset, in points; absent where the preset doesn’t say. */
  readonly most?: number | undefined;
}

/** What a report says of a fault that a rule found. */
export function toFinding(
  rule: Rule & { readonly id: RuleId },
  severity: Severity,
  { points, worth, unmoved, most }: Weight,
  {
    span,
    also,
    evidence,
    message,
    fixes = [],
    withheld,
    phrase,
    filters = ruleSymbols[rule.id] ?? [],
  }: Fault,
): Finding {
  const { id, group } = rule;
  const measured = measuredSentence(id, phrase, shown(evidence));
  const reason = reasonSentence(rule) ?? (points === 0 ? alone(group) : bounded(most));
  return {
    rule: id,
    group,
    severity,
    points: Math.round(points * 100) / 100,
    worth,
    ...(unmoved && { unmoved }),
    span,
    also,
    evidence: shown(evidence),
    message: shownMessage(message),
    fixes: fixes.filter(isSound).map((fix) => ({ ...fix, title: shownMessage(fix.title) })),
    filters,
    ...(withheld && { withheld }),
    ...(measured && { measured }),
    ...(reason && { reason }),
  };
}

/** Of a topic or an everyday phrase that stands alone: the rule has points, but not for this. */
function alone(group: Group): Message | undefined {
  return group === 'directives' ? undefined : text`Adds points only next to other phrases of its kind.`;
}

/** Of a rule whose subject is ordinary in this kind of email. */
function bounded(most: number | undefined): Message | undefined {
  return most === undefined ? undefined : text`Normal in this kind of email, so it adds few points.`;
}

/** What stands for placeholders in a text is for parsers; people read `{…}`. */
function shown(written: string): string {
  return written.replace(/\uFDD0+/g, '{…}').replace(/\uFDD1+/g, '');
}

function shownMessage(message: Message): Message {
  return reworded(message, shown);
}
