import { containerOf } from './container-of.ts';
import type { RecordCompletion } from './report.ts';

/** What may be written at an offset into a file: tags, values, mechanisms. Nothing outside of records. Never throws. */
export function completionsAt(source: string, path: string, offset: number): readonly RecordCompletion[] {
  if (!containerOf(path, source) || offset < 0) return [];
  return [];
}
