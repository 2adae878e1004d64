import type { Config } from '../core/index.ts';
import type { CheckedFile } from './reporter.ts';
import type { Session } from './session.ts';
import { addDraft, quieted } from './tally.ts';

/** Counts a draft and reports it. */
export async function printDraft(
  { totals, reporter, options }: Session,
  checked: CheckedFile,
  config: Config,
): Promise<void> {
  const judged = addDraft(totals, checked, config);
  await reporter.draft(options.quiet ? quieted(judged) : judged);
}
