import type { Edit } from '../core/index.ts';

/** Edits that make one text of another, a line at a time where the lines are the same in number. */
export function changedLines(before: string, after: string): readonly Edit[] {
  const old = before.split(/(?<=\n)/);
  const fresh = after.split(/(?<=\n)/);
  if (old.length !== fresh.length) return [changedPart(before, after, 0)];
  const edits: Edit[] = [];
  let at = 0;
  for (const [index, line] of old.entries()) {
    const becomes = fresh[index] ?? '';
    if (line !== becomes) edits.push(changedPart(line, becomes, at));
    at += line.length;
  }
  return edits;
}

function changedPart(before: string, after: string, at: number): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (isSplit(before, start) || isSplit(after, start)) start--;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  if (isSplit(before, before.length - same) || isSplit(after, after.length - same)) same--;
  return {
    span: { start: at + start, end: at + before.length - same },
    text: after.slice(start, after.length - same),
  };
}

/** Whether a place is inside a surrogate pair, where VS Code puts no end of a range. */
function isSplit(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}
