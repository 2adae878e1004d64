import type { Message, Severity, Span } from '../../core/index.ts';

/** What a rule reports, of a draft or of something else. */
export interface RuleProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly span: Span;
  readonly also: readonly Span[];
}
