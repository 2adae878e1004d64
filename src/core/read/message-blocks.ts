import type { Hidden, Placeholder } from '../placeholder/placeholder.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';
import { filled } from './draft-parts.ts';
import type { HtmlHead } from './html-reader.ts';
import { stringIn } from './made-elements.ts';
import { trimmed } from './whitespace.ts';

/** The parts of a message that a template has in blocks of their own. */
type BlockName = 'subject' | 'preheader' | 'html' | 'plain';

/** A block of a template language: its start with its name, what else has the same end, and the end. */
interface BlockTags {
  readonly start: RegExp;
  readonly opens: RegExp;
  readonly end: RegExp;
}

const BLOCKS: readonly BlockTags[] = [
  // Django, Jinja, Twig, Nunjucks; Liquid.
  {
    start: /^\{%[-~+]?\s{0,9}block\s{1,9}([\w.-]{1,40})\s{0,9}[-~+]?%\}$/,
    // With a text behind its name it is all of the block.
    opens: /^\{%[-~+]?\s{0,9}block\s{1,9}[\w.-]{1,40}\s{0,9}[-~+]?%\}$/,
    end: /^\{%[-~+]?\s{0,9}endblock\b/,
  },
  {
    start: /^\{%[-~+]?\s{0,9}(?:capture|set)\s{1,9}(\w{1,40})\s{0,9}[-~+]?%\}$/,
    opens: /^(?!)/,
    end: /^\{%[-~+]?\s{0,9}end(?:capture|set)\b/,
  },
  // Rails.
  {
    start: /^<%-?\s{0,9}(?:content_for|provide)\b[\s(]{0,9}:(\w{1,40})\)?\s{1,9}do\s{0,9}-?%>$/,
    opens:
      /^<%[-=]{0,2}\s{0,9}(?:if|unless|case|for|while|until|begin)\b|\bdo(?:\s{0,9}\|[^|]{0,60}\|)?\s{0,9}-?%>$/,
    end: /^<%-?\s{0,9}end\b/,
  },
  // Blade.
  {
    start: /^@section\s{0,3}\(\s{0,9}["']([\w.-]{1,40})["']\s{0,9}\)$/,
    opens: /^@section\s{0,3}\([^,]{0,80}\)$/,
    end: /^@(?:endsection|stop|show|append|overwrite)\b/,
  },
  // Go.
  {
    start: /^\{\{-?\s{0,9}(?:define|block)\s{1,9}"([\w.-]{1,40})"/,
    opens: /^\{\{-?\s{0,9}(?:define|block|if|range|with)\b/,
    end: /^\{\{-?\s{0,9}end\s{0,9}-?\}\}$/,
  },
  // Smarty, Latte.
  {
    start: /^\{(?:block|capture)\s{1,9}(?:(?:name|assign)=)?["']?#?(\w{1,40})["']?\s{0,9}\}$/,
    opens: /^\{(?:block|capture)\s/,
    end: /^\{\/(?:block|capture)\}/,
  },
  // Mako.
  {
    start: /^<%block\s{1,9}name=["']([\w.-]{1,40})["']\s{0,9}>$/,
    opens: /^<%block\b[^>]{0,200}[^/]>$/,
    end: /^<\/%block>/,
  },
];

const NAMES: readonly (readonly [RegExp, BlockName])[] = [
  [/^(?:e?mail[_.-]?)?subject(?:[_-]?line)?$/i, 'subject'],
  [/^(?:pre[_-]?header|preview(?:[_-]?text)?)$/i, 'preheader'],
  [/^(?:html|html[_-]?body|body[_-]?html|html[_-]?content)$/i, 'html'],
  [/^(?:plain|plain[_-]?text|plain[_-]?body|te?xt|te?xt[_-]?body|body[_-]?te?xt)$/i, 'plain'],
];

/** A template whose subject stands in a block or a statement, and the same text without what is no part of its body. */
export interface BodyOfTemplate {
  readonly text: string;
  /** Those in the body. */
  readonly placeholders: readonly Placeholder[];
  /** What it says of the message. */
  readonly head: Pick<HtmlHead, 'declaredSubject' | 'preheader' | 'plainText' | 'apart'>;
}

/** Parts the subject, the preview text and, beside HTML, the plain text from the body; `input` is what was hidden from. */
export function bodyOfTemplate(input: MappedText, { text, placeholders }: Hidden): BodyOfTemplate {
  const blocks = messageBlocks(placeholders);
  const said = (name: 'subject' | 'preheader') => {
    const block = blocks.get(name);
    if (block) return filled(trimmed(input.masked(text), block.start, block.end));
    const stated = placeholders.find(({ literal }) => literal?.[name])?.literal?.[name];
    return stated && filled(stringIn(input, stated));
  };
  const [subject, preheader] = [said('subject'), said('preheader')];
  const plain = blocks.has('html') ? blocks.get('plain') : undefined;
  const apart = [blocks.get('subject'), blocks.get('preheader'), plain]
    .filter((span) => span !== undefined)
    .sort((one, other) => one.start - other.start);
  const rest = apart.length === 0 ? text : blanked(text, apart);
  const isApart = ({ span }: Placeholder) =>
    apart.some(({ start, end }) => start <= span.start && span.end <= end);
  return {
    text: rest,
    placeholders: apart.length === 0 ? placeholders : placeholders.filter((one) => !isApart(one)),
    head: {
      ...(subject && { declaredSubject: subject }),
      ...(preheader && { preheader }),
      ...(plain && { plainText: input.slice(plain.start, plain.end) }),
      ...(apart.length > 0 && { apart: apart.map(({ start, end }) => input.span(start, end)) }),
    },
  };
}

/** What stands in the blocks that are named like parts of a message; of each name the first. */
function messageBlocks(placeholders: readonly Placeholder[]): ReadonlyMap<BlockName, Span> {
  const found = new Map<BlockName, Span>();
  const open: {
    readonly tags: BlockTags;
    readonly name: BlockName;
    readonly start: number;
    depth: number;
  }[] = [];
  for (const { span, text, kind } of placeholders) {
    const inner = open.at(-1);
    if (inner?.tags.end.test(text)) {
      if (inner.depth-- > 0) continue;
      open.pop();
      if (!found.has(inner.name)) found.set(inner.name, { start: inner.start, end: span.start });
      continue;
    }
    const tags =
      kind === 'logic' || /^\{%/.test(text) ? BLOCKS.find(({ start }) => start.test(text)) : undefined;
    const written = tags?.start.exec(text)?.[1] ?? '';
    const name = NAMES.find(([pattern]) => pattern.test(written))?.[1];
    if (tags && name) open.push({ tags, name, start: span.end, depth: 0 });
    else if (inner?.tags.opens.test(text)) inner.depth++;
  }
  return found;
}

/** The same text with spaces for what stands in some spans, which are in order; lines stay lines. */
function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
