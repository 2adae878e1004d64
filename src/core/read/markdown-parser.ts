import {
  type BlockParser,
  GFM,
  type InlineContext,
  type MarkdownExtension,
  type MarkdownParser,
  parser,
} from '@lezer/markdown';

/**
 * The parser needs time that grows with the square of a paragraph, with the depth of nesting and with the square of
 * a run of spaces. No mail that people write comes near these limits; what lies beyond is read, but with less care.
 */
const WINDOW = 4096;
const PARAGRAPH = 16_384;
const DEPTH = 64;

/** Parses the inline text of an over-long paragraph in windows that are cut at a space. */
function parseInWindows(cx: InlineContext): number {
  const { offset, end, parser: inner } = cx;
  const text = cx.slice(offset, end);
  let from = 0;
  while (from < text.length) {
    const to = endOfWindow(text, from);
    for (const element of inner.parseInline(text.slice(from, to), offset + from)) cx.addElement(element);
    from = to;
  }
  return end;
}

function endOfWindow(text: string, from: number): number {
  const to = from + WINDOW;
  if (to >= text.length) return text.length;
  const cut = Math.max(text.lastIndexOf('\n', to), text.lastIndexOf(' ', to));
  return cut > from + WINDOW / 2 ? cut : to;
}

const limits: MarkdownExtension = {
  parseInline: [
    {
      name: 'Windows',
      before: 'Escape',
      parse: (cx, _next, pos) => (pos === cx.offset && cx.end - pos > WINDOW ? parseInWindows(cx) : -1),
    },
  ],
  parseBlock: [
    {
      name: 'Depth',
      before: 'Blockquote',
      parse(cx, line) {
        if (cx.depth < DEPTH) return false;
        const from = cx.lineStart + line.pos;
        const text = line.text.slice(line.pos);
        if (text === '') return false;
        cx.nextLine();
        cx.addElement(cx.elt('Paragraph', from, from + text.length, cx.parser.parseInline(text, from)));
        return true;
      },
    },
    {
      name: 'Length',
      endLeaf: (cx, _line, leaf) =>
        leaf.content.length > PARAGRAPH && (cx.depth > 1 || leaf.content.startsWith('[')),
    },
  ],
};

/** The expression by which the parser knows a table wants the square of a line of spaces. */
const guarded: MarkdownExtension = [GFM].flat().map((extension) => {
  if (!('parseBlock' in extension) || !extension.parseBlock) return extension;
  return { ...extension, parseBlock: extension.parseBlock.map(withShortLines) };
});

function withShortLines(block: BlockParser): BlockParser {
  const { endLeaf } = block;
  if (!endLeaf) return block;
  return {
    ...block,
    endLeaf: (cx, line, leaf) => cx.peekLine().length < WINDOW / 4 && endLeaf(cx, line, leaf),
  };
}

/** Markdown as GitHub reads it, in time that grows with the length of the text alone. */
export const markdownParser: MarkdownParser = parser.configure([guarded, limits]);
