import { type MappedText, TextBuilder } from '../text/mapped-text.ts';

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
