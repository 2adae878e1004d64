import type { RecordRuleId } from '../../config/record-rule-ids.ts';
import type { Fix } from '../../fix/fix.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Span } from '../../text/mapped-text.ts';
import type { Message } from '../../text/message.ts';
import type { SpfVisit } from '../evaluate/outcome.ts';
import type { RecordKind } from '../record.ts';
import type { RfcSection } from '../rfc.ts';
import type { TextRange } from '../text-part.ts';
import type { RecordContext } from './context.ts';

/** What a rule about records yields; the engine adds the rule’s id and severity. */
export interface RecordHit extends TextRange {
  /** What is wrong and what to do, in two sentences at most. */
  readonly message: Message;
  readonly fixes?: readonly Fix[];
  /** Instead of the rule’s, unless the configuration gives the rule one. */
  readonly severity?: Severity;
  /** What an SPF record and those that it includes look up. */
  readonly tree?: SpfVisit;
  /** Other places of the same fault, in the text of the record. */
  /** Where it is reported if not in the text of the record, in UTF-16 offsets into the source. */
  readonly span?: Span;
  readonly also?: readonly TextRange[];
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

/** One fault that a record may have. `check` is pure and never throws. */
export interface RecordRule {
  /** Names the fault; written down, never derived, never changed once released. */
  readonly id: RecordRuleId;
  /** The records that it is asked about. */
  readonly kind: RecordKind;
  readonly severity: Severity;
  /** The fault in a few words, as a heading. */
  readonly title: string;
  /** Why it matters and what to do, in a few sentences. */
  readonly why: string;
  /** Where the standard says so. */
  readonly source: RfcSection;
  readonly examples: readonly RecordExample[];
  check(context: RecordContext): Iterable<RecordHit>;
}

/** A rule as written. */
export function recordRule(definition: RecordRule): RecordRule {
  return definition;
}
