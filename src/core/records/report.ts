import type { RecordRuleId } from '../config/record-rule-ids.ts';
import type { Fix } from '../fix/fix.ts';
import type { Severity } from '../rules/rule.ts';
import type { Span } from '../text/mapped-text.ts';
import type { Message } from '../text/message.ts';
import type { SpfVisit } from './evaluate/outcome.ts';
import type { FoundRecord, KnownRecord } from './record.ts';
import type { RfcSection } from './rfc.ts';

/** One thing that is wrong with a record, at its place. */
export interface RecordFinding {
  readonly rule: RecordRuleId;
  readonly severity: Severity;
  /** UTF-16 offsets into the source. */
  readonly span: Span;
  /** Other places of the same fault; mostly none. */
  readonly also: readonly Span[];
  readonly evidence: string;
  readonly message: Message;
  readonly fixes: readonly Fix[];
  /** Of too many lookups, what the SPF record and those that it includes look up, as far as files tell. */
  readonly tree?: SpfVisit;
}

/** What a file holds of records, and what is wrong with them. */
export interface RecordReport {
  /** In order of their place. */
  readonly records: readonly FoundRecord[];
  /** In order of their place; the first 1,000 of each rule. */
  readonly findings: readonly RecordFinding[];
  /** How many there are besides: none, in any file that people write. */
  readonly omitted: number;
  /** All records that the file tells the whole name of, of any type: what other files’ lookups are answered from. */
  readonly known: readonly KnownRecord[];
}

/** What a mechanism, a tag or a value means. */
export interface RecordDescription {
  /** What is described, in UTF-16 offsets into the source. */
  readonly span: Span;
  /** It as a record has it: `include:_spf.example.com`. */
  readonly title: string;
  /** Sentences, the first of which says what it is. */
  readonly text: readonly Message[];
  /** Where that is from: `RFC 7208, section 5.2`, and its address. */
  readonly source: RfcSection;
}

/** Something that may be written at a place in a record. */
export interface RecordCompletion {
  /** What is listed: `include:`. */
  readonly label: string;
  readonly kind: 'tag' | 'value' | 'mechanism' | 'modifier';
  /** What it replaces, in UTF-16 offsets into the source. */
  readonly span: Span;
  /** As it is written there, with what has to be escaped. */
  readonly insert: string;
  /** What it means, in one sentence. */
  readonly detail: Message;
}
