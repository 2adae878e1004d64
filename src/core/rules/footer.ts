import type { Draft, Element } from '../draft.ts';
import type { Fix, Message } from './rule.ts';

/** A block for the foot of a mail, in each format. */
export interface Block {
  readonly title: Message;
  /** What stands inside a paragraph. */
  readonly html: string;
  readonly markdown: string;
  readonly text: string;
}

/** Elements whose content is blocks: a paragraph fits into them. */
const HOLDERS = new Set(
  'body center div td th section main article aside footer header blockquote mj-text mj-column'.split(' '),
);

/** A fix that puts a block where the visible body ends, offered one by one; none for `.eml`, whose parts may be encoded. */
export function atFoot(draft: Draft, block: Block): readonly Fix[] {
  if (draft.format === 'eml') return [];
  const { at, holder } = footOf(draft);
  const written = draft.format === 'html' ? inHtml(block, holder) : inLines(draft, block);
  return [{ title: block.title, edits: [{ span: { start: at, end: at }, text: written }], safe: false }];
}

function inHtml({ html }: Block, holder: string): string {
  return holder === 'mj-column' ? `<mj-text>${html}</mj-text>` : `<p>${html}</p>`;
}

function inLines({ format, source }: Draft, block: Block): string {
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  return `${lineBreak}${lineBreak}${format === 'markdown' ? block.markdown : block.text}`;
}

/** Where a block may follow the last visible word: behind the paragraph, list or heading it stands in. */
function footOf(draft: Draft): { at: number; holder: string } {
  const { elements, bodyEnd } = draft;
  let at = bodyEnd.end;
  for (let index = innermost(draft); ; ) {
    const element: Element | undefined = elements[index];
    if (!element || HOLDERS.has(element.name)) return { at, holder: element?.name ?? '' };
    at = Math.max(at, element.span.end);
    index = element.parent;
  }
}

/** The last element that begins before the end of the body and goes on behind it; -1 for none. */
function innermost({ elements, bodyEnd }: Draft): number {
  return elements.findLastIndex(({ open, span }) => open.start <= bodyEnd.start && span.end >= bodyEnd.end);
}
