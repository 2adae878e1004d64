import { type CheckOptions, check, findingCount, fixAll } from '../core/index.ts';
import { Failure } from './failure.ts';
import type { OpenDraft } from './open.ts';
import { replaceText } from './write.ts';

/** A draft as fixed. */
export interface Fixed {
  readonly source: string;
  readonly content: Buffer;
  /** How many findings went away. */
  readonly count: number;
}

/**
 * Fixes what is safe to fix; gives nothing where there is nothing. Throws `Failure` where the result could not
 * be written.
 */
export function fixDraft(draft: OpenDraft, options: CheckOptions, isConfigRight: boolean): Fixed | undefined {
  const source = fixAll(draft.source, options);
  if (source === draft.source) return undefined;
  // A misspelt rule may be one that was to be off.
  if (!isConfigRight) throw new Failure('its configuration has errors. Correct them first.');
  const content = replaceText(draft, source);
  const count = findingCount(check(draft.source, options)) - findingCount(check(source, options));
  return { source, content, count: Math.max(1, count) };
}
