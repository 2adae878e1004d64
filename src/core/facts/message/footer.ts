import type { Draft, Element } from '../../draft/draft.ts';
import { elementsNamed } from '../../draft/elements.ts';
import type { Edit, Fix } from '../../fix/fix.ts';
import { endOfLine, nextLine } from '../../text/lines.ts';
import type { Span } from '../../text/mapped-text.ts';
import type { Message } from '../../text/message.ts';
import { writtenName } from './start-tag.ts';

/** What is put in: words, and fields that an author has to look at. */
type FooterText = readonly (string | { readonly field: string })[];

/** A block for the foot of a mail, in each format. */
export interface FooterBlock {
  readonly title: Message;
  /** What stands inside a paragraph. */
  readonly html: FooterText;
  readonly markdown: FooterText;
  readonly text: FooterText;
}

/** What a paragraph is written in, for each element that may hold it: HTML's as `<p>`, MJML's as its columns want it. */
const HOLDERS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...'body center div td th section main article aside footer header blockquote mj-text'
    .split(' ')
    .map((name) => [name, ['p']] as const),
  ['html', ['p']],
  ['mj-column', ['mj-text']],
  ['mj-hero', ['mj-text']],
  ['mj-section', ['mj-column', 'mj-text']],
  ['mj-group', ['mj-column', 'mj-text']],
  ['mj-wrapper', ['mj-section', 'mj-column', 'mj-text']],
  ['mj-body', ['mj-section', 'mj-column', 'mj-text']],
]);
/** What holds the whole of a mail, the closest first. */
const ROOTS = ['body', 'html'];

const MAX_DEPTH = 500;

/** Where a block may stand, and the elements it has to be written in there. */
interface Foot {
  readonly at: number;
  readonly within: readonly string[];
}

/** A fix that puts a block where the visible body ends, offered one by one; none for `.eml`, whose parts may be encoded, and code. */
export function atFoot(draft: Draft, block: FooterBlock): readonly Fix[] {
  if (draft.format === 'eml' || draft.format === 'jsx') return [];
  const { at, within } = footOf(draft);
  const written = draft.format === 'html' ? inHtml(block, within) : inLines(draft, block, at);
  const edit: Edit = { ...insertion(at, written), ...(draft.editable && { isMarkup: true }) };
  return [{ title: block.title, edits: [edit], safe: false }];
}

function insertion(at: number, written: FooterText): Edit {
  let text = '';
  const stops: Span[] = [];
  for (const part of written) {
    if (typeof part !== 'string') stops.push({ start: text.length, end: text.length + part.field.length });
    text += typeof part === 'string' ? part : part.field;
  }
  return { span: { start: at, end: at }, text, stops };
}

function inHtml({ html }: FooterBlock, within: readonly string[]): FooterText {
  const starts = within.map((name) => `<${name}>`);
  const ends = within.map((name) => `</${name}>`).reverse();
  return [...starts, ...html, ...ends];
}

function inLines({ format, source }: Draft, block: FooterBlock, at: number): FooterText {
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  const apart = `${lineBreak}${lineBreak}`;
  if (format !== 'markdown') return [apart, ...block.text];
  // A line of dashes right below would make a heading of it.
  const below = nextLine(source, at);
  const isFollowed = endOfLine(source, at) === at && endOfLine(source, below) > below;
  return [apart, ...block.markdown, isFollowed ? lineBreak : ''];
}

/** Where a block may follow the last visible word: behind the paragraph, list or heading, and the condition, it stands in. */
function footOf(draft: Draft): Foot {
  const { elements, bodyEnd } = draft;
  const around = ancestorsOf(elements, innermost(draft));
  // A table may stand in a link, or in what is there for its looks only, but the block must not.
  const unfit = around.findLastIndex(({ name, hiddenBy }) => name === 'a' || hiddenBy !== undefined);
  const found = around.findIndex(
    (element, index) => index > unfit && HOLDERS.has(writtenName(draft, element)),
  );
  const holder = around[found];
  const root = rootOf(draft);
  if (root && (!holder || (holder !== root && !around.includes(root)))) return endOf(draft, root);
  const left = holder ? around.slice(0, found) : around;
  const at = Math.max(bodyEnd.end, ...left.map(({ span }) => span.end));
  return { at: behindLogic(draft, at), within: within(draft, holder) };
}

function within(draft: Draft, holder: Element | undefined): readonly string[] {
  return (holder && HOLDERS.get(writtenName(draft, holder))) ?? ['p'];
}

/** The element that holds the whole mail; what stands behind its end tag is in no place of its own. */
function rootOf(draft: Draft): Element | undefined {
  for (const root of ROOTS) {
    const found = elementsNamed(draft, [root]).at(-1);
    if (found) return found;
  }
  return undefined;
}

/** Before an element's end tag, or where it ends without one. */
function endOf(draft: Draft, element: Element): Foot {
  const { source } = draft;
  const { span, closed } = element;
  const at = closed ? source.lastIndexOf('</', span.end - 1) : span.end;
  return { at: Math.max(element.open.end, at), within: within(draft, element) };
}

const CLOSING =
  /^(?:\{\{~?#?\/|\{%[-~+]?\s{0,20}(?:end|fi\b)|<%[-_]?\s{0,20}(?:\}|end\b)|<\?(?:php)?\s{0,20}(?:\}|end)|\{\{[-~]?\s{0,20}end\b|<\/#|@end|#\{?end|%%\[\s{0,20}endif)|^\*\|(?:END|\/)/i;

/** Behind the ends of conditions and loops that follow, so that the block is there always, and once. */
function behindLogic({ source, placeholders }: Draft, from: number): number {
  let at = from;
  for (const { span, text } of placeholders) {
    if (span.start < at) continue;
    if (source.slice(at, span.start).trim() !== '' || !CLOSING.test(text)) break;
    at = span.end;
  }
  return at;
}

/** An element and those around it, innermost first, up to a depth that no mail has. */
function ancestorsOf(elements: readonly Element[], index: number): readonly Element[] {
  const found: Element[] = [];
  for (
    let element = elements[index];
    element && found.length < MAX_DEPTH;
    element = elements[element.parent]
  ) {
    found.push(element);
  }
  return found;
}

/** The last element that begins before the end of the body and goes on behind it; -1 for none. */
function innermost({ elements, bodyEnd }: Draft): number {
  return elements.findLastIndex(({ open, span }) => open.start <= bodyEnd.start && span.end >= bodyEnd.end);
}
