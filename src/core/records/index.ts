// DNS records about email, checked: a bundle of its own in the editor, so nothing of it stands in the index of the engine.

export { checkRecords, knownRecords, type RecordOptions } from './check-records.ts';
export { completionsAt } from './complete.ts';
export { containerOf, RECORD_HEAD_UNITS } from './container-of.ts';
export { describeAt } from './describe.ts';
export type { SpfVisit } from './evaluate/outcome.ts';
export { fixesTogether, fixRecords } from './fix-records.ts';
export { mayHoldRecords } from './may-hold.ts';
export type { Container, FoundRecord, KnownRecord, RecordKind } from './record.ts';
export type { RecordCompletion, RecordDescription, RecordFinding, RecordReport } from './report.ts';
export { recordRules } from './rules/index.ts';
export type { RecordExample, RecordRule } from './rules/record-rule.ts';
