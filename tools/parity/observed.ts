import type { RuleId } from '../../src/core/rules/index.ts';
import type { MailKind } from '../measure/sample.ts';

export const FILTERS = ['SpamAssassin', 'Rspamd'] as const;
export type Filter = (typeof FILTERS)[number];

/** What one filter said of one message. */
export interface Heard {
  readonly score: number;
  readonly isSpam: boolean;
  /** What fired, with the points that the filter's rules give it at most where they say. */
  readonly symbols: ReadonlyMap<string, number | undefined>;
}

/** What the filters and the linter said of one document. */
export interface Observed {
  readonly kind: MailKind;
  readonly rules: ReadonlySet<RuleId>;
  /** Of findings at `warning` or above. */
  readonly warnings: ReadonlySet<RuleId>;
  readonly before: Readonly<Record<Filter, Heard>>;
  /** After *Apply All Safe Fixes*; absent where that changes nothing. */
  readonly after?: Readonly<Record<Filter, Heard>>;
}
