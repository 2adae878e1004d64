import type { Header } from '../../draft/draft.ts';

/** Headers by which a message claims to be urgent, and what they then say. */
const URGENT: ReadonlyMap<string, RegExp> = new Map([
  ['x-priority', /^\s*[12](?!\d)/],
  ['x-msmail-priority', /^\s*high/i],
  ['importance', /^\s*high/i],
  ['priority', /^\s*urgent/i],
]);

/** Whether a header marks its message as urgent. */
export function isUrgent({ name, value }: Header): boolean {
  return URGENT.get(name)?.test(value.text) ?? false;
}
