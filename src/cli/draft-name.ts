import type { CheckedFile } from './reporter.ts';

/** What a draft is called: its path, and the key of a message of a catalog. */
export function draftName({ path, key }: Pick<CheckedFile, 'path' | 'key'>): string {
  return key === undefined ? path : `${path}: ${key}`;
}
