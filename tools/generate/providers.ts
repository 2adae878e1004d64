import type { RuleId } from '../../src/core/index.ts';
import {
  fieldOf,
  type Located,
  listOf,
  onlyFields,
  optionalOf,
  readList,
  ruleIdOf,
  textOf,
} from '../data/located-json.ts';

/** What a mailbox provider, a law or a standard asks of who sends mail. */
export interface Requirement {
  readonly who: string;
  readonly asks: string;
  readonly rules: readonly RuleId[];
  /** Why no rule reports it, where none does. */
  readonly left: string | undefined;
}

/** From the providers’ pages for senders (Google 2026-03, Yahoo 2026-02, Microsoft 2026-06), laws and RFCs. */
export const requirements: readonly Requirement[] = readList('sender-requirements.json', requirementOf);

function requirementOf(value: Located): Requirement {
  onlyFields(value, ['who', 'asks', 'rules', 'left']);
  return {
    who: fieldOf(value, 'who', textOf),
    asks: fieldOf(value, 'asks', textOf),
    rules: fieldOf(value, 'rules', listOf(ruleIdOf)),
    left: optionalOf(value, 'left', textOf),
  };
}
