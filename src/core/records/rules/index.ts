import type { RecordRule } from './record-rule.ts';

/** Every rule about records; settings, pages and tests are made from this list. */
export const recordRules: readonly RecordRule[] = [];
