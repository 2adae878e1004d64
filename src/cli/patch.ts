import { changedLines, type LineChange } from './line-diff.ts';

/** Unchanged lines around a change, as git has them. */
const CONTEXT_LINES = 3;

/**
 * The difference between two contents of a file as a patch for `git apply`, byte for byte in any encoding; empty where they are
 * the same. `path` is relative to where the patch is applied, with `/`.
 */
export function patchOf(path: string, before: Buffer, after: Buffer): Buffer {
  const oldLines = linesIn(before);
  const newLines = linesIn(after);
  const hunks = grouped(changedLines(oldLines, newLines)).map((changes) =>
    hunkOf(changes, oldLines, newLines),
  );
  if (hunks.length === 0) return Buffer.alloc(0);
  const [from, to] = [quoted(`a/${path}`), quoted(`b/${path}`)];
  // A tab ends a name that has spaces; a quote does so by itself.
  const tab = path.includes(' ') && !from.startsWith('"') ? '\t' : '';
  const head = `diff --git ${from} ${to}\n--- ${from}${tab}\n+++ ${to}${tab}\n`;
  return Buffer.from(head + hunks.join(''), 'latin1');
}

/** The lines of a file with their line feeds, a character a byte. */
function linesIn(content: Buffer): readonly string[] {
  return content.toString('latin1').match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Changes that are so near that they share their context are one hunk. */
function grouped(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const groups: LineChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.end ?? Number.NEGATIVE_INFINITY;
    if (last && change.start - end <= 2 * CONTEXT_LINES) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

function hunkOf(
  changes: readonly LineChange[],
  oldLines: readonly string[],
  newLines: readonly string[],
): string {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return '';
  const start = Math.max(0, first.start - CONTEXT_LINES);
  const end = Math.min(oldLines.length, last.end + CONTEXT_LINES);
  const newStart = first.newStart - (first.start - start);
  const newEnd = last.newEnd + (end - last.end);
  const body: string[] = [];
  let at = start;
  for (const change of changes) {
    body.push(marked(' ', oldLines.slice(at, change.start)));
    body.push(marked('-', oldLines.slice(change.start, change.end)));
    body.push(marked('+', newLines.slice(change.newStart, change.newEnd)));
    at = change.end;
  }
  body.push(marked(' ', oldLines.slice(at, end)));
  return `@@ -${range(start, end)} +${range(newStart, newEnd)} @@\n${body.join('')}`;
}

/** Lines count from 1; an empty range names the line before it. */
function range(start: number, end: number): string {
  return `${start === end ? start : start + 1},${end - start}`;
}

function marked(mark: string, lines: readonly string[]): string {
  return lines
    .map((line) =>
      line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`,
    )
    .join('');
}

/** A name as git writes it: in quotes, with the bytes in octal, where it has other characters than those of ASCII. */
function quoted(name: string): string {
  if (/^[ !#-[\]-~]*$/.test(name)) return name;
  const bytes = Array.from(Buffer.from(name), (byte) => {
    const character = String.fromCharCode(byte);
    if (character === '"' || character === '\\') return `\\${character}`;
    return byte >= 0x20 && byte < 0x7f ? character : `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `"${bytes.join('')}"`;
}
