import { measuredSentence, type Rule, reasonSentence, render, rules, weights } from '../core/index.ts';

/** What there is to say of a rule. */
export interface RuleExplanation extends Pick<Rule, 'group' | 'severity' | 'title' | 'why' | 'examples'> {
  readonly id: string;
  /** The most points that it adds to a draft; 0 for one that is not about spam. */
  readonly points: number;
  /** How frequent it is in spam and in legitimate email, or why it is reported all the same; English sentences. */
  readonly evidence: readonly string[];
}

/** Explains a rule by its id, such as `Finding.rule`; nothing for an id that is no rule about drafts. */
export function explainRule(id: string): RuleExplanation | undefined {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return undefined;
  const { group, severity, title, why, examples } = rule;
  const evidence = [measuredSentence(rule.id), reasonSentence(rule)].flatMap((one) =>
    one ? [render(one)] : [],
  );
  return { id, group, severity, title, why, examples, points: weights[rule.id], evidence };
}
