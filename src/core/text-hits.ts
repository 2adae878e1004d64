import type { Config } from './config/config.ts';
import type { Draft } from './draft/draft.ts';
import { textAlternative } from './draft/text-alternative.ts';
import { contextOf } from './facts/context.ts';
import { isWithin } from './fix/protected-spans.ts';
import type { OtherHits } from './report/merge-hits.ts';
import type { ListedRule } from './rules/index.ts';
import type { Group, Hit, Rule, RuleOptions } from './rules/rule.ts';
import type { Directives } from './suppress/directives.ts';
import { suppressing } from './suppress/suppress.ts';
import type { Steps } from './text/steps.ts';

/** What a rule finds in the text part of a message; nothing where there is none or the rule judges no text. */
export type TextHits = (rule: ListedRule, options: RuleOptions) => OtherHits | undefined;

/** Rules of these groups judge what a text says and where its links lead, whatever is around it. */
const OF_TEXT: ReadonlySet<Group> = new Set<Group>(['wording', 'typography', 'links']);

/** Judges the text part of a message as a body of its own. */
export function* textHits(draft: Draft, config: Config, directives: Directives): Steps<TextHits> {
  const alternative = textAlternative(draft);
  if (!alternative) return () => undefined;
  const context = contextOf(alternative, config);
  yield* context.readAhead(alternative.body);
  const unsuppressed = suppressing(context, config, directives.inText);
  const spans = draft.alternative?.spans ?? [];
  return (rule, options) => {
    const { whole, group }: Rule = rule;
    if (whole || !OF_TEXT.has(group)) return undefined;
    const { bodyStart } = draft;
    const pass = (hit: Hit) => (isWithin(hit.span, spans) ? unsuppressed(rule, hit) : undefined);
    return { hits: passed(rule.check(context, options), pass), bodyStart };
  };
}

/** A place in a text that is joined of several parts is in one of them, or it is not in the text. */
function* passed(hits: Iterable<Hit>, pass: (hit: Hit) => Hit | undefined): Generator<Hit> {
  for (const found of hits) {
    const hit = pass(found);
    if (hit) yield hit;
  }
}
