import type { Config } from '../config/config.ts';
import type { Context } from '../facts/context.ts';
import { fittingFixes } from '../fix/message-limits.ts';
import { codeSpans, isWithin, literalSpans, protectedSpans } from '../fix/protected-spans.ts';
import { changesSigned } from '../fix/signed.ts';
import type { RuleId } from '../rules/index.ts';
import type { Group, Hit } from '../rules/rule.ts';
import { allowedSpans } from './allowed-phrases.ts';
import type { Directives } from './directives.ts';

/** Lets through hits of a rule. */
export type Suppressing = (
  rule: { readonly id: RuleId; readonly group: Group },
  hits: Iterable<Hit>,
) => Generator<Hit>;

/** Lets through what a rule finds and the author has not allowed, with the fixes that may be made there. */
export function suppressing(
  context: Context,
  { allow }: Pick<Config, 'allow'>,
  directives: Pick<Directives, 'suppresses'>,
): Suppressing {
  const { draft } = context;
  const allowed = allowedSpans(context, allow);
  const code = codeSpans(draft);
  const verbatim = protectedSpans(draft);
  const literals = literalSpans(draft);
  return function* unsuppressed({ id, group }, hits) {
    const isAboutWords = group === 'wording' || group === 'typography';
    for (const hit of hits) {
      const { span } = hit;
      if (isAboutWords && isWithin(span, allowed)) continue;
      if (group === 'typography' && isWithin(span, code)) continue;
      if (directives.suppresses(id, hit)) continue;
      const isUntouchable = (isAboutWords && isWithin(span, verbatim)) || isWithin(span, literals);
      const fixes = isUntouchable ? [] : fittingFixes(draft, hit.fixes);
      const unsigned = fixes.filter((fix) => !changesSigned(draft, fix));
      const fitting = { ...hit, fixes: unsigned };
      yield unsigned.length < fixes.length ? { ...fitting, isSigned: true } : fitting;
    }
  };
}
