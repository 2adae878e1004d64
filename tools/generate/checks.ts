import type { RuleId } from '../../src/core/index.ts';
import {
  fieldOf,
  type Located,
  listOf,
  onlyFields,
  optionalOf,
  readList,
  recordOf,
  ruleIdOf,
  textOf,
} from '../data/located-json.ts';

/** Something that a filter or a checker looks for in a mail, and that a draft may be checked for. */
export interface FilterCheck {
  /** What is looked for, in our own words. */
  readonly name: string;
  /** How SpamAssassin and Rspamd call it. */
  readonly symbols: readonly string[];
  /** The rules that report it where no filter has a symbol for it. */
  readonly rules: readonly RuleId[];
  /** Why no rule reports what a symbol stands for. */
  readonly left: Readonly<Record<string, string>>;
}

/** The symbols are facts about SpamAssassin 4.0.1 and Rspamd (2026-08). Numbered by place, from 1. */
export const checks: readonly FilterCheck[] = readList('filter-checks.json', checkOf);

/** Reads a check from its file. */
export function checkOf(value: Located): FilterCheck {
  onlyFields(value, ['name', 'symbols', 'rules', 'left']);
  return {
    name: fieldOf(value, 'name', textOf),
    symbols: fieldOf(value, 'symbols', listOf(textOf)),
    rules: optionalOf(value, 'rules', listOf(ruleIdOf)) ?? [],
    left: optionalOf(value, 'left', recordOf(textOf)) ?? {},
  };
}
