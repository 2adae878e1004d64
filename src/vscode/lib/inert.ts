import { visible } from '../../core/text/visible.ts';

/** A text as it may stand in a notification: on one line, all of it to be seen, and no `[label](command:…)` in it. */
export function inertText(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .replace(/\] ?\(/g, '] (');
}
