import type { NodeSet, Tree } from '@lezer/common';
import {
  type BlockParser,
  GFM,
  InlineContext,
  type LeafBlockParser,
  type MarkdownExtension,
  type MarkdownParser,
  parser,
} from '@lezer/markdown';
import { type Steps, UNITS_A_STEP } from '../../text/steps.ts';
import { MAX_LABEL_UNITS, normalLabel } from './labels.ts';
import { endOfPlain } from './plain.ts';
import { endOfWindow, WINDOW } from './windows.ts';

/**
 * The parser needs time that grows with the depth of nesting and with the square of a run of spaces, too. No mail that
 * people write comes near these limits; what lies beyond is read, but with less care.
 */
const MAX_PARAGRAPH_UNITS = 16_384;
const MAX_DEPTH = 64;

const LESS_THAN = 60;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const OPENING_PARENTHESIS = 40;
const { linkStart, imageStart } = InlineContext;

/** UTF-16 units of an over-long paragraph for each of its elements at least; one with more is no text that people write. */
const MIN_UNITS_AN_ELEMENT = 6;

/** Parses the inline text of an over-long paragraph in windows that are cut at a space; one of nothing but marks is text. */
function parseInWindows(cx: InlineContext): number {
  const { offset, end, parser: inner } = cx;
  const text = cx.slice(offset, end);
  let from = 0;
  while (from < text.length) {
    const to = endOfWindow(text, from);
    const elements = inner.parseInline(text.slice(from, to), offset + from);
    if (elements.length * MIN_UNITS_AN_ELEMENT <= to - from) {
      for (const element of elements) cx.addElement(element);
    }
    from = to;
  }
  return end;
}

/** Marks a paragraph that begins as a definition would; its text is never looked at again, for that alone takes time. */
const perhapsDefinition: LeafBlockParser = { nextLine: () => false, finish: () => false };

const limits: MarkdownExtension = {
  parseInline: [
    {
      name: 'Windows',
      before: 'Escape',
      parse: (cx, _next, pos) =>
        pos === cx.offset && cx.end - pos > WINDOW ? parseInWindows(cx) : endOfPlain(cx, pos),
    },
  ],
  parseBlock: [
    {
      name: 'Depth',
      before: 'Blockquote',
      parse(cx, line) {
        if (cx.depth < MAX_DEPTH) return false;
        const from = cx.lineStart + line.pos;
        const text = line.text.slice(line.pos);
        if (text === '') return false;
        cx.nextLine();
        cx.addElement(cx.elt('Paragraph', from, from + text.length, cx.parser.parseInline(text, from)));
        return true;
      },
    },
    {
      // The parser knows it in capitals only.
      name: 'Doctype',
      before: 'HTMLBlock',
      parse(cx, line) {
        if (line.next !== LESS_THAN || !/^<![a-z][^>]*>/.test(line.text.slice(line.pos))) return false;
        const from = cx.lineStart + line.pos;
        const to = cx.lineStart + line.text.length;
        cx.nextLine();
        cx.addElement(cx.elt('HTMLBlock', from, to));
        return true;
      },
    },
    {
      name: 'Length',
      leaf: (_cx, leaf) => (leaf.content.startsWith('[') ? perhapsDefinition : null),
      endLeaf: (cx, _line, leaf) =>
        leaf.content.length > MAX_PARAGRAPH_UNITS &&
        (cx.depth > 1 || leaf.parsers.includes(perhapsDefinition)),
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

/** Brackets that lead nowhere are text, so that they may stand in the text of a link. */
function brackets(labels: ReadonlySet<string>): MarkdownExtension {
  return {
    parseInline: [
      {
        name: 'Brackets',
        before: 'LinkEnd',
        parse(cx, next, pos) {
          if (next !== CLOSING_BRACKET) return -1;
          // Looking for the opening one among all that is open takes longer.
          if (!cx.slice(cx.offset, pos).includes('[')) return pos + 1;
          if (cx.char(pos + 1) === OPENING_PARENTHESIS) return -1;
          const link = cx.findOpeningDelimiter(linkStart) ?? -1;
          const opening = Math.max(link, cx.findOpeningDelimiter(imageStart) ?? -1);
          const delimiter = opening < 0 ? null : cx.getDelimiterAt(opening);
          if (!delimiter || (labels.size > 0 && labels.has(labelAt(cx, delimiter.to, pos)))) return -1;
          for (const element of cx.takeContent(opening)) cx.addElement(element);
          return pos + 1;
        },
      },
    ],
  };
}

/** The label by which a link looks for its definition, when its text ends with a bracket at `end`. */
function labelAt(cx: InlineContext, start: number, end: number): string {
  if (cx.char(end + 1) === OPENING_BRACKET) {
    const after = cx.slice(end + 2, end + 2 + MAX_LABEL_UNITS);
    const close = after.indexOf(']');
    if (close > 0) return normalLabel(after.slice(0, close));
  }
  return normalLabel(cx.slice(start, Math.min(end, start + MAX_LABEL_UNITS + 1)));
}

/** The labels of all that looks like the definition of a link; some may be none. */
function labelsIn(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  let done = 0;
  for (let end = text.indexOf(']:'); end >= 0; end = text.indexOf(']:', done)) {
    const before = text.slice(Math.max(done, end - MAX_LABEL_UNITS - 1), end);
    const start = before.lastIndexOf('[');
    if (start >= 0) labels.add(normalLabel(before.slice(start + 1)));
    done = end + 2;
  }
  labels.delete('');
  return labels;
}

const bare: MarkdownParser = parser.configure([guarded, limits]);
const withoutDefinitions: MarkdownParser = bare.configure(brackets(new Set()));

/** All types of nodes that `parseMarkdown` makes. */
export const markdownNodes: NodeSet = bare.nodeSet;

/** Markdown as GitHub reads it, in time that grows with the length of the text alone. */
export function* parseMarkdown(text: string): Steps<Tree> {
  const labels = labelsIn(text);
  const parse = (labels.size > 0 ? bare.configure(brackets(labels)) : withoutDefinitions).startParse(text);
  let stepEnd = UNITS_A_STEP;
  for (;;) {
    const tree = parse.advance();
    if (tree) return tree;
    if (parse.parsedPos < stepEnd) continue;
    stepEnd = parse.parsedPos + UNITS_A_STEP;
    yield;
  }
}
