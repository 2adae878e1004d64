import { MappedText, TextBuilder } from '../../text/mapped-text.ts';
import type { ReadScalar } from '../value.ts';

/** What the line before a block says of it (YAML 1.2.2, section 8.1.1). */
interface BlockHeader {
  readonly isFolded: boolean;
  /** The spaces before each of its lines, and whether it says how many. */
  readonly indent: number;
  readonly isIndentSaid: boolean;
  /** What becomes of the line breaks at its end. */
  readonly chomping: '' | '-' | '+';
}

const HEADER = /(?:^|[\s:-])([|>])(?:[1-9]?([+-]?)|([+-])[1-9])[ \t]*(?:#.*)?\r?$/;

/** How the block is read that begins with the line at `start` and is indented by so many spaces. */
export function blockStyle(source: string, start: number, indent: number): ReadScalar | undefined {
  const header = source.slice(source.lastIndexOf('\n', start - 2) + 1, start - 1);
  const [, sign, chomping = '', first = chomping] = HEADER.exec(header.slice(-300)) ?? [];
  if (sign === undefined) return undefined;
  const block: BlockHeader = {
    indent,
    isFolded: sign === '>',
    chomping: first === '-' || first === '+' ? first : '',
    // Otherwise the first line says how far all are indented.
    isIndentSaid: /[|>][+-]?[1-9]/.test(header),
  };
  return (over) => {
    const lines = linesOf(over.text);
    // Lines of nothing but spaces are told apart by their number.
    const isOdd = block.isFolded && lines.some(({ line }) => line.length > indent && line.trim() === '');
    return {
      text: readBlock(over, lines, block),
      writing: {
        write: (text) => text.replaceAll('\n', `\n${' '.repeat(indent)}`),
        read(written) {
          const changed = linesOf(written);
          return !isOdd && isBlock(changed, block)
            ? readBlock(MappedText.whole(written), changed, block).text
            : undefined;
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

/** Whether lines are such a block; control characters stand in no YAML as they are. */
function isBlock(lines: readonly BlockLine[], { indent, isIndentSaid }: BlockHeader): boolean {
  const first = lines.find(({ line }) => /[^ ]/.test(line))?.line ?? '';
  if (!isIndentSaid && /^ */.exec(first)?.[0].length !== indent) return false;
  const margin = ' '.repeat(indent);
  return lines.every(({ line }) => {
    return (line.startsWith(margin) || /^ *$/.test(line)) && !/[^\t\P{Cc}]|\uFEFF/u.test(line);
  });
}

function readBlock(
  over: MappedText,
  lines: readonly BlockLine[],
  { indent, isFolded, chomping }: BlockHeader,
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
      const isKept = !isFolded || isSpaced || wasSpaced || builder.length === 0;
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
