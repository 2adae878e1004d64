import type { RuleId } from './index.ts';

/** By the ids of rules that are gone, the rule that reports the like now; `null` where none does. */
export type Retired = Readonly<Record<string, RuleId | null>>;

/** Such ids stay accepted in configurations, settings and directives, and never name another rule. */
export const RETIRED: Retired = {};
