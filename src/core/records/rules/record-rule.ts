import type { RecordRuleId } from '../../config/record-rule-ids.ts';
import type { Fix } from '../../fix/fix.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Message } from '../../text/message.ts';
import type { RecordContext } from './context.ts';

/** A half-open range of UTF-16 offsets into the text of a record. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** What a rule about records yields; the engine adds the rule’s id and severity. */
export interface RecordHit extends Place {
  /** What is wrong and what to do, in two sentences at most. */
  readonly message: Message;
  readonly fixes?: readonly Fix[];
  /** Other places of the same fault, in the text of the record. */
  readonly also?: readonly Place[];
}

/** A file that shows a rule at work: the documentation and the test of it. */
export interface RecordExample {
  /** Its name says which container it is; a record on its own where absent. */
  readonly path?: string;
  /** What the rule reports stands between ⟦ and ⟧. Without them the rule reports nothing. */
  readonly source: string;
  /** The file after the first fix of each finding. */
  readonly fixed?: string;
}

/** Where a rule is from. */
export interface RuleSource {
  /** `RFC 7208, section 4.6.4`. */
  readonly title: string;
  readonly link: string;
}

/** One fault that a record may have. `check` is pure and never throws. */
export interface RecordRule {
  /** Names the fault; written down, never derived, never changed once released. */
  readonly id: RecordRuleId;
  readonly severity: Severity;
  /** The fault in a few words, as a heading. */
  readonly title: string;
  /** Why it matters and what to do, in a few sentences. */
  readonly why: string;
  readonly source: RuleSource;
  readonly examples: readonly RecordExample[];
  check(context: RecordContext): Iterable<RecordHit>;
}
