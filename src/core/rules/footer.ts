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

const DEEPEST = 500;

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
  const around = ancestorsOf(elements, innermost(draft));
  // A table may stand in a link, but the block must not.
  const link = around.findLastIndex(({ name }) => name === 'a');
  const holder = around.findIndex(({ name }, index) => index > link && HOLDERS.has(name));
  const left = holder < 0 ? around : around.slice(0, holder);
  const at = Math.max(bodyEnd.end, ...left.map(({ span }) => span.end));
  return { at, holder: around[holder]?.name ?? '' };
}

/** An element and those around it, innermost first, up to a depth that no mail has. */
function ancestorsOf(elements: readonly Element[], index: number): readonly Element[] {
  const found: Element[] = [];
  for (let element = elements[index]; element && found.length < DEEPEST; element = elements[element.parent]) {
    found.push(element);
  }
  return found;
}

/** The last element that begins before the end of the body and goes on behind it; -1 for none. */
function innermost({ elements, bodyEnd }: Draft): number {
  return elements.findLastIndex(({ open, span }) => open.start <= bodyEnd.start && span.end >= bodyEnd.end);
}
