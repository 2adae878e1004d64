import { type MappedText, TextBuilder } from '../source.ts';

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/** The same text with every line ended by `\n`, still mapped to the source. Gives back `input` where it is so already. */
export function withUnixLines(input: MappedText): MappedText {
  const { text } = input;
  let end = text.indexOf('\r');
  if (end < 0) return input;
  const builder = new TextBuilder(input);
  let from = 0;
  while (end >= 0) {
    const next = text.charCodeAt(end + 1) === LINE_FEED ? end + 2 : end + 1;
    builder.copy(from, end);
    builder.put('\n', end, next);
    from = next;
    end = text.indexOf('\r', from);
  }
  builder.copy(from, text.length);
  return builder.build();
}

/** Where the line that holds `at` ends, its line break not counted. */
export function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

/** The offset of the first character after the line break at `end`. */
export function nextLine(text: string, end: number): number {
  const isPair = text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED;
  return Math.min(text.length, end + (isPair ? 2 : 1));
}

function isLineBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}
