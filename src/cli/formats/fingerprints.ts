import { createHash } from 'node:crypto';
import type { Finding } from '../../core/index.ts';
import type { CheckedFile } from '../reporter.ts';

/** Names the findings of one draft, in order of their places: the same finding has the same name in the next run. */
export type Fingerprints = (finding: Pick<Finding, 'rule' | 'evidence'>) => string;

/**
 * Fingerprints for the drafts of a report in their order, by their paths as they are reported and the keys of messages of catalogs. What is
 * found again keeps its own wherever it has moved to: no line goes into it, only the rule, what was found, and how many of the same were
 * before it. No two in a report are alike, even where two messages of a catalog have one key.
 */
export function fingerprinter(): (draft: Pick<CheckedFile, 'path' | 'key'>) => Fingerprints {
  let last: string | undefined;
  const seen = new Map<string, number>();
  return ({ path, key: message }) => {
    if (path !== last) seen.clear();
    last = path;
    const draft = message === undefined ? [path] : [path, message];
    return ({ rule, evidence }) => {
      const key = `${rule}\n${evidence}`;
      const counted = JSON.stringify([...draft, key]);
      const before = seen.get(counted) ?? 0;
      seen.set(counted, before + 1);
      return fingerprint(...draft, key, String(before));
    };
  };
}

/** 32 hexadecimal digits that stand for these texts in this order. */
export function fingerprint(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
