import { contextOf } from '../../src/core/facts/context.ts';
import type { Category } from '../../src/core/lexicon/phrases.ts';
import { readDraft } from '../../src/core/read/read.ts';
import { type RuleId, rules } from '../../src/core/rules/index.ts';
import { lexicon } from './observe.ts';

const found = new Map<Category, RuleId | undefined>();

/** The rule that reports a category's phrases; nothing for what no rule reports. */
export function ruleOf(category: Category): RuleId | undefined {
  if (!found.has(category)) found.set(category, ruleThatReports(category));
  return found.get(category);
}

/** Asked of the rules themselves, which keep their category to themselves. */
function ruleThatReports(category: Category): RuleId | undefined {
  for (const { phrase } of lexicon.filter((listed) => listed.category === category)) {
    const context = contextOf(readDraft(phrase.text, 'text'));
    if (!context.phrases(context.draft.body).some(({ entry }) => entry.phrase === phrase)) continue;
    return rules.find(
      (rule) => rule.group === 'wording' && [...rule.check(context, () => Number.NaN)].length > 0,
    )?.id;
  }
  return undefined;
}
