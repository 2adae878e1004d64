import type { RecipientRuleId } from '../config/recipient-rule-ids.ts';
import type { Fix } from '../fix/fix.ts';
import type { Severity } from '../rules/rule.ts';
import type { Span } from '../text/mapped-text.ts';
import { type Message, text } from '../text/message.ts';
import type { DeadReason, Recipient } from './recipient.ts';

/** What a rule says of a recipient. */
export interface RecipientHit {
  /** UTF-16 offsets into the list. */
  readonly span: Span;
  readonly evidence: string;
  readonly message: Message;
  readonly fixes?: readonly Fix[];
  /** Another place that it is about. */
  readonly also?: readonly Span[];
}

/** A list that shows a rule at work: the documentation and the test of it. */
export interface RecipientExample {
  /** What the rule reports stands between ⟦ and ⟧; without them it reports nothing. */
  readonly list: string;
  /** The name of the list, which says what it is; `recipients.csv` where absent. */
  readonly name?: string;
  /** The list after the first fix of each problem. */
  readonly fixed?: string;
  /** What the DNS says of domains, where the rule is about that. */
  readonly dead?: Readonly<Record<string, DeadReason>>;
}

/** One fault that a recipient may have. `check` is pure and never throws. */
export interface RecipientRule {
  /** Begins with `recipient-`; never changed once released. */
  readonly id: RecipientRuleId;
  readonly severity: Severity;
  /** The fault in a few words, as a heading. */
  readonly title: string;
  /** Why it matters and what to do, in a few sentences. */
  readonly why: string;
  readonly examples: readonly RecipientExample[];
  check(recipient: Recipient): readonly RecipientHit[];
}

/** A rule as written. */
export function recipientRule(definition: RecipientRule): RecipientRule {
  return definition;
}

/** A rule that has nothing to say. */
export const NO_HITS: readonly RecipientHit[] = [];

/** A fix that puts a text in the place of another. */
export function replaced(
  span: Span,
  becomes: string,
  safe: boolean,
  title = text`Replace with “${becomes}”`,
): Fix {
  return { title, edits: [{ span, text: becomes }], safe };
}

/** A fix that takes a recipient out of the list. It is offered only: the rest of a row may be wanted. */
export function removed(removal: Span | undefined): readonly Fix[] {
  return removal
    ? [{ title: text`Remove this recipient`, edits: [{ span: removal, text: '' }], safe: false }]
    : [];
}

const MAX_QUOTED_UNITS = 60;

/** As much of a text as a sentence can quote. */
export function quoted(evidence: string): string {
  const shown = evidence.trim();
  return shown.length > MAX_QUOTED_UNITS ? `${shown.slice(0, MAX_QUOTED_UNITS)}…` : shown;
}
