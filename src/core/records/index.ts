// DNS records about email, checked: a bundle of its own in the editor, so nothing of it stands in the index of the engine.

export { checkRecords, type RecordOptions } from './check-records.ts';
export { completionsAt } from './complete.ts';
export { containerOf } from './container-of.ts';
export { describeAt } from './describe.ts';
export { fixesTogether, fixRecords } from './fix-records.ts';
export type { Container, FoundRecord, KnownRecord, RecordKind } from './record.ts';
export type { RecordCompletion, RecordDescription, RecordFinding, RecordReport } from './report.ts';
export { recordRules } from './rules/index.ts';
export type { RecordExample, RecordRule } from './rules/record-rule.ts';
