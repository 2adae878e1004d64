// Written by `npm run parity`; see docs/filters.md. Not to be edited by hand.
import type { RuleId } from './index.ts';

/** Symbols that a filter named for every text in which a rule reported something, of those that were tried. */
export const ruleSymbols: Readonly<Partial<Record<RuleId, readonly string[]>>> = {};
