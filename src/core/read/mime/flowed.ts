import { type MappedText, TextBuilder } from '../../text/mapped-text.ts';
import { builtText } from './decode.ts';
import { afterBreak, lineEnd } from './line-ends.ts';

interface FlowedLine {
  readonly depth: number;
  /** After quote marks and space stuffing. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly isFlowed: boolean;
}

const QUOTE = 62;
const SPACE = 32;

/** Joins the lines of a `format=flowed` text (RFC 3676); with `delSp`, the space before each soft break goes. */
export function unflow(over: MappedText, delSp: boolean): MappedText {
  const { text } = over;
  const builder = new TextBuilder(over);
  let before: FlowedLine | undefined;
  for (let at = 0; at < text.length; ) {
    const line = flowedLine(text, at);
    const isJoined = before?.isFlowed && before.depth === line.depth && !isSignature(text, line);
    if (!isJoined) {
      if (before) builder.copy(stopOf(before, delSp), before.next);
      // Behind quote marks, a stuffed space keeps them apart from the text.
      builder.copy(at, line.depth > 0 ? line.start : at);
    }
    builder.copy(line.start, stopOf(line, delSp));
    before = line;
    at = line.next;
  }
  if (before) builder.copy(stopOf(before, delSp), before.next);
  return builtText(builder, over, 0);
}

function stopOf(line: FlowedLine, delSp: boolean): number {
  return line.isFlowed && delSp ? line.end - 1 : line.end;
}

function flowedLine(text: string, at: number): FlowedLine {
  const end = lineEnd(text, at);
  let start = at;
  while (start < end && text.charCodeAt(start) === QUOTE) start++;
  const depth = start - at;
  if (start < end && text.charCodeAt(start) === SPACE) start++;
  const line = { depth, start, end, next: afterBreak(text, end) };
  return { ...line, isFlowed: end > start && text.charCodeAt(end - 1) === SPACE && !isSignature(text, line) };
}

/** The line `-- ` ends in a space and is not flowed (RFC 3676, section 4.3). */
function isSignature(text: string, line: { readonly start: number; readonly end: number }): boolean {
  return line.end - line.start === 3 && text.startsWith('-- ', line.start);
}
