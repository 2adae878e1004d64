import { type CatalogOptions, checkMessages, findingCount, render } from '../core/index.ts';
import { Failure } from './failure.ts';
import type { CheckedFile } from './reporter.ts';

/**
 * Checks each message of a catalog, and counts what fixes made better since it was as it is `before`. Throws `Failure` where the
 * catalog is not read.
 */
export function checkedMessages(
  path: string,
  before: string,
  source: string,
  options: CatalogOptions,
): readonly CheckedFile[] {
  const messages = reportsOf(source, options);
  const counts = new Map(before === source ? [] : reportsOf(before, options).map(countOf));
  return messages.map((message) => {
    const { key, report } = message;
    const fixed = Math.max(0, (counts.get(key) ?? 0) - findingCount(report));
    return { path, key, source, report, fixed };
  });
}

function reportsOf(source: string, options: CatalogOptions) {
  const messages = checkMessages(source, options);
  if ('template' in messages) throw new Failure(render(messages));
  return messages;
}

function countOf({ key, report }: ReturnType<typeof reportsOf>[number]): readonly [string, number] {
  return [key, findingCount(report)];
}
