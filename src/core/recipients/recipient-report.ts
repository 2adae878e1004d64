import type { RuleConfig } from '../config/config.ts';
import type { RecipientRuleId } from '../config/recipient-rule-ids.ts';
import type { Fix } from '../fix/fix.ts';
import type { Severity } from '../rules/rule.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Message } from '../text/message.ts';
import type { MailboxCompanyId } from './providers.ts';
import type { DeadReason } from './recipient.ts';

/** One thing to look at in a list, at its place. */
export interface RecipientFinding {
  readonly rule: RecipientRuleId;
  readonly severity: Severity;
  /** UTF-16 offsets into the list. */
  readonly span: Span;
  /** Another place that it is about: of a duplicate, the first. */
  readonly also: readonly Span[];
  readonly evidence: string;
  readonly message: Message;
  /** The safe ones change nothing but the address, and leave no doubt. */
  readonly fixes: readonly Fix[];
}

/** Findings of a rule that a report counts and does not list. */
export interface OmittedRecipients {
  readonly rule: RecipientRuleId;
  readonly count: number;
  /** How many of them have a safe fix. */
  readonly fixable: number;
}

/** What was found in a list of recipients. */
export interface RecipientReport {
  /** In order of their place; of each rule at most as many as the options say. */
  readonly findings: readonly RecipientFinding[];
  readonly omitted: readonly OmittedRecipients[];
  /** How many recipients the list has, those with faults and those that are there twice included. */
  readonly addresses: number;
  /** How many of them are with whom, the most first; `other` are those of all other domains. */
  readonly providers: Readonly<Partial<Record<MailboxCompanyId | 'other', number>>>;
  /** How many problems there are that are more than information, and how many of these have a safe fix. */
  readonly toFix: number;
  readonly fixable: number;
}

export interface RecipientOptions {
  /** The name of the list, of which the extension counts: `recipients.csv`. */
  readonly path: string;
  /** What is set of rules; each reports by its own severity where absent. */
  readonly rules?: Readonly<Partial<Record<RecipientRuleId, RuleConfig>>>;
  /** What the DNS says of domains that take no email. */
  readonly dead?: ReadonlyMap<string, DeadReason>;
  /** Findings of a rule that are listed at most; 1,000 where absent. */
  readonly limit?: number;
}
