import type { RecordDescription, RecordReport } from './report.ts';

/** What the mechanism, tag or value at an offset into the source means; absent where none stands there. Never throws. */
export function describeAt(report: RecordReport, offset: number): RecordDescription | undefined {
  const record = report.records.find(({ span }) => span.start <= offset && offset <= span.end);
  if (!record) return undefined;
  return undefined;
}
