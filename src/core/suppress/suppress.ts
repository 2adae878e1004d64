import type { Config } from '../config/config.ts';
import type { Draft } from '../draft/draft.ts';
import { isIncluded } from '../draft/included.ts';
import type { Context } from '../facts/context.ts';
import { fixesInCode } from '../fix/code-limits.ts';
import type { Fix } from '../fix/fix.ts';
import { fixesInLiterals } from '../fix/literal-limits.ts';
import { fittingFixes } from '../fix/message-limits.ts';
import { codeSpans, isWithin, literalSpans, protectedSpans } from '../fix/protected-spans.ts';
import { changesSigned, isSealed } from '../fix/signed.ts';
import type { RuleId } from '../rules/index.ts';
import type { Group, Hit } from '../rules/rule.ts';
import { text } from '../text/message.ts';
import { allowedSpans } from './allowed-phrases.ts';
import type { Directives } from './directives.ts';

/** Lets a hit of a rule through, with the fixes that may be made there, or nothing. */
type Suppressing = (rule: { readonly id: RuleId; readonly group: Group }, hit: Hit) => Hit | undefined;

const SIGNED = text`The signed part is left unchanged: a fix would break its signature.`;
const SEALED = text`This email is signed with DKIM, and a fix would break the signature. Fixes are made one at a time, never in bulk.`;

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
  const sealed = isSealed(draft);
  return ({ id, group }, hit) => {
    const isAboutWords = group === 'wording' || group === 'typography';
    const { span } = hit;
    if (isIncluded(draft, span)) return undefined;
    if (isAboutWords && isWithin(span, allowed)) return undefined;
    if (group === 'typography' && isWithin(span, code)) return undefined;
    if (directives.suppresses(id, hit)) return undefined;
    const isUntouchable = (isAboutWords && isWithin(span, verbatim)) || isWithin(span, literals);
    const fixes = isUntouchable ? [] : fixesFor(draft, hit.fixes);
    const unsigned = fixes.filter((fix) => !changesSigned(draft, fix));
    if (unsigned.length < fixes.length) return { ...hit, fixes: unsigned, withheld: SIGNED };
    if (sealed && fixes.some(({ safe }) => safe))
      return { ...hit, fixes: fixes.map((fix) => ({ ...fix, safe: false })), withheld: SEALED };
    return { ...hit, fixes: unsigned };
  };
}

/** The fixes that leave a message a message, code what it does, and included files alone. */
function fixesFor(draft: Draft, fixes: readonly Fix[] = []): readonly Fix[] {
  if (draft.editable) return fixesInCode(draft, fixes);
  const own = draft.included
    ? fixes.filter(({ edits }) => !edits.some(({ span }) => isIncluded(draft, span)))
    : fixes;
  return fixesInLiterals(draft, fittingFixes(draft, own));
}
