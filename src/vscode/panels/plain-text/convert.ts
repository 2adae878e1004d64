import { convert, type FormatCallback, type HtmlToTextOptions, type SelectorDefinition } from 'html-to-text';
import type { Draft, Span } from '../../../core/index.ts';

/** Columns after which lines of the plain-text part break: what RFC 5322 advises. */
const LINE_COLUMNS = 78;
/** Elements within each other that are followed: many more than any mail has. */
const MAX_DEPTH = 250;

/** A text with marks in place of its placeholders, which no parser takes for markup. */
export interface Marked {
  readonly text: string;
  /** Puts the placeholders back into what was made of the text. */
  restore(made: string): string;
}

/** Takes the placeholders of a draft, and the parts that are left out, from its source from an offset on. */
export function marked({ source, placeholders }: Draft, from: number, without: readonly Span[]): Marked {
  const kept: string[] = [];
  const changes = [
    ...without.map((span) => ({ span, text: undefined })),
    ...placeholders.map(({ span, text }) => ({ span, text })),
  ].sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
  let text = '';
  let at = from;
  for (const { span, text: written } of changes) {
    if (span.start < at) continue;
    text += source.slice(at, span.start);
    if (written !== undefined) text += `\uE000${kept.push(source.slice(span.start, span.end)) - 1}\uE001`;
    at = span.end;
  }
  text += source.slice(at);
  const restore = (made: string) =>
    made.replace(/\uE000(\d+)\uE001/g, (mark, index) => kept[Number(index)] ?? mark);
  return { text, restore };
}

/** The plain-text part of an HTML draft: what its recipient sees, with the addresses of the links. */
export function textOfHtmlDraft(draft: Draft): string {
  const hidden = draft.elements
    // One without a font size may hold text with a size of its own.
    .filter(({ hiddenBy, from, to }) => hiddenBy !== undefined && hiddenBy !== 'screen' && from === to)
    .map(({ span }) => span);
  const { text, restore } = marked(draft, draft.bodyStart, hidden);
  return restore(textOfHtml(text));
}

/** What html-to-text makes of HTML, set for mail. */
export function textOfHtml(html: string): string {
  // What is left out leaves its space behind.
  return `${convert(html, OPTIONS)
    .trim()
    .replace(/\n{3,}/g, '\n\n')}\n`;
}

const alternative: FormatCallback = (element, _walk, builder) => {
  const { alt = '' } = element.attribs ?? {};
  if (alt.trim() !== '') builder.addInline(alt);
};

/** Cells of a row stand on one line, apart. */
const cell: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  builder.addInline(' ');
};

const SKIPPED = ['head', 'title', 'style', 'script', 'mj-head'];
const BLOCKS = ['tr', 'mj-section', 'mj-wrapper', 'mj-column', 'mj-group', 'mj-hero', 'mj-table', 'center'];

const LINK: NonNullable<SelectorDefinition['options']> = {
  hideLinkHrefIfSameAsText: true,
  linkBrackets: ['[', ']'],
};

const OPTIONS: HtmlToTextOptions = {
  wordwrap: LINE_COLUMNS,
  // What is beside the body is shown by mail programs, too.
  baseElements: { selectors: [], returnDomByDefault: true },
  limits: { maxDepth: MAX_DEPTH },
  formatters: { alternative, cell },
  selectors: [
    ...SKIPPED.map((selector) => ({ selector, format: 'skip' })),
    ...BLOCKS.map((selector) => ({ selector, format: 'block' })),
    // Its own way is capitals, which filters take for shouting.
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ...['td', 'th'].map((selector) => ({ selector, format: 'cell' })),
    ...['img', 'mj-image'].map((selector) => ({ selector, format: 'alternative' })),
    { selector: 'mj-text', format: 'paragraph' },
    { selector: 'mj-button', format: 'anchor', options: LINK },
    { selector: 'a', options: LINK },
  ],
};
