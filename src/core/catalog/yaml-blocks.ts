import { MappedText, TextBuilder } from '../text/mapped-text.ts';
import type { ReadStyle } from './yaml-styles.ts';

/** What the line before a block says of it (YAML 1.2.2, section 8.1.1). */
interface BlockHeader {
  readonly isFolded: boolean;
  /** What becomes of the line breaks at its end. */
  readonly chomping: '' | '-' | '+';
}

const HEADER = /(?:^|[\s:-])([|>])([+-]?)[ \t]*(?:#.*)?\r?$/;

/** How the block that begins with the line at `start` is read; nothing where its header says how far it is indented. */
export function blockStyle(source: string, start: number): ReadStyle | undefined {
  const header = source.slice(source.lastIndexOf('\n', start - 2) + 1, start - 1);
  const [, sign, chomping] = HEADER.exec(header.slice(-300)) ?? [];
  if (sign === undefined) return undefined;
  const block: BlockHeader = {
    isFolded: sign === '>',
    chomping: chomping === '-' || chomping === '+' ? chomping : '',
  };
  return (over) => {
    const lines = linesOf(over.text);
    const indent = indentOf(lines);
    const isOdd = block.isFolded && lines.some(({ line }) => line.length > indent && line.trim() === '');
    return {
      text: readBlock(over, lines, indent, block),
      writing: {
        write: (text) => text.replaceAll('\n', `\n${' '.repeat(indent)}`),
        read(written) {
          const changed = linesOf(written);
          const isSame = !isOdd && indentOf(changed) === indent && changed.every(fits(indent));
          return isSame ? readBlock(MappedText.whole(written), changed, indent, block).text : undefined;
        },
      },
    };
  };
}

/** A line without its break, and where it begins. */
interface BlockLine {
  readonly line: string;
  readonly at: number;
}

function linesOf(text: string): readonly BlockLine[] {
  let at = 0;
  return text.split('\n').map((part) => {
    const found = { line: part.endsWith('\r') ? part.slice(0, -1) : part, at };
    at += part.length + 1;
    return found;
  });
}

/** As far as the first line that says something is indented. */
function indentOf(lines: readonly BlockLine[]): number {
  const line = lines.find((one) => one.line.trim() !== '')?.line ?? '';
  return line.length - line.trimStart().length;
}

/** Whether a line belongs to the block; control characters stand in no YAML as they are. */
function fits(indent: number) {
  return ({ line }: BlockLine) =>
    (line.trim() === '' || line.slice(0, indent).trim() === '') && !/[^\t\P{Cc}]/u.test(line);
}

function readBlock(
  over: MappedText,
  lines: readonly BlockLine[],
  indent: number,
  { isFolded, chomping }: BlockHeader,
): MappedText {
  const builder = new TextBuilder(over);
  const last = lines.findLastIndex(({ line }) => line.length > indent);
  let breaks = 0;
  let from = 0;
  let wasSpaced = false;
  for (const [index, { line, at }] of lines.slice(0, last + 1).entries()) {
    if (line.length > indent) {
      const start = at + indent;
      const isSpaced = /^[ \t]/.test(line.slice(indent, indent + 1));
      const isKept = !isFolded || isSpaced || wasSpaced || builder.length === breaks;
      if (index > 0) builder.put(between(breaks, isKept), from, start);
      builder.copy(start, at + line.length);
      [breaks, from, wasSpaced] = [0, at + line.length, isSpaced];
    }
    breaks++;
  }
  const { length } = over.text;
  const after = lines.length - 1 - last;
  if (chomping === '+') builder.put('\n'.repeat(after + (last < 0 ? 0 : 1)), from, length);
  else if (chomping === '' && last >= 0) builder.put('\n', from, Math.min(from + 1, length));
  return builder.build();
}

/** What so many line breaks stand for. */
function between(breaks: number, isKept: boolean): string {
  if (isKept) return '\n'.repeat(breaks);
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}
