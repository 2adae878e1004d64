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
import type { Span } from './text/mapped-text.ts';

/** What a rule finds in the text part of a message; nothing where there is none or the rule judges no text. */
export type TextHits = (rule: ListedRule, options: RuleOptions) => OtherHits | undefined;

/** Rules of these groups judge what a text says and where its links lead, whatever is around it. */
const OF_TEXT: ReadonlySet<Group> = new Set<Group>(['wording', 'typography', 'links']);

/** Judges the text part of a message as a body of its own. */
export function textHits(draft: Draft, config: Config, directives: Directives): TextHits {
  const alternative = textAlternative(draft);
  if (!alternative) return () => undefined;
  const context = contextOf(alternative, config);
  const unsuppressed = suppressing(context, config, directives.inText);
  const spans = draft.alternative?.spans ?? [];
  return (rule, options) => {
    const { whole, group }: Rule = rule;
    if (whole || !OF_TEXT.has(group)) return undefined;
    const { bodyStart } = draft;
    const hits = hitsWithin(rule.check(context, options), spans);
    return { hits: unsuppressed(rule, hits), bodyStart };
  };
}

/** A place in a text that is joined of several parts is in one of them, or it is not in the text. */
function* hitsWithin(hits: Iterable<Hit>, spans: readonly Span[]): Generator<Hit> {
  for (const hit of hits) if (isWithin(hit.span, spans)) yield hit;
}
