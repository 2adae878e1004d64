import { createHash } from 'node:crypto';
import type { Finding } from '../../core/index.ts';
import type { CheckedFile } from '../reporter.ts';

/** Names the findings of one draft, in order of their places: the same finding has the same name in the next run. */
export type Fingerprints = (finding: Pick<Finding, 'rule' | 'evidence'>) => string;

/**
 * Fingerprints for a draft, by its path as it is reported and the key of a message of a catalog. What is found again keeps its own wherever it has moved to: no line
 * goes into it, only the rule, what was found, and how many of the same were before it. No two in a report are alike.
 */
export function fingerprintsOf({ path, key: message }: Pick<CheckedFile, 'path' | 'key'>): Fingerprints {
  const draft = message === undefined ? [path] : [path, message];
  const seen = new Map<string, number>();
  return ({ rule, evidence }) => {
    const key = `${rule}\n${evidence}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return fingerprint(...draft, key, String(before));
  };
}

/** 32 hexadecimal digits that stand for these texts in this order. */
export function fingerprint(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
