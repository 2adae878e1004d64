import type { NodeType } from '@lezer/common';
import { markdownNodes } from './parser.ts';

/** What the reader does at a node; a construct that maps to an element carries its name. */
export type NodeKind =
  /** Holds blocks; what stands between them is no text. */
  | { readonly is: 'structure'; readonly element: string }
  /** Holds text that flows. */
  | { readonly is: 'text'; readonly element: string }
  /** Holds lines of code. */
  | { readonly is: 'code' }
  | { readonly is: 'code-text' }
  | { readonly is: 'code-span' }
  | { readonly is: 'inline'; readonly element: string }
  /** Markup that nobody sees. */
  | { readonly is: 'mark' }
  /** Brackets and labels: markup, unless the link leads nowhere. */
  | { readonly is: 'reference-mark' }
  | { readonly is: 'link' }
  | { readonly is: 'image' }
  | { readonly is: 'autolink' }
  | { readonly is: 'url' }
  | { readonly is: 'definition' }
  | { readonly is: 'break' }
  | { readonly is: 'rule' }
  | { readonly is: 'escape' }
  | { readonly is: 'entity' }
  | { readonly is: 'html' }
  | { readonly is: 'html-block' }
  | { readonly is: 'transparent' };

const TRANSPARENT: NodeKind = { is: 'transparent' };

const KINDS: ReadonlyMap<string, NodeKind> = new Map<string, NodeKind>([
  ['Blockquote', { is: 'structure', element: 'blockquote' }],
  ['BulletList', { is: 'structure', element: 'ul' }],
  ['OrderedList', { is: 'structure', element: 'ol' }],
  ['ListItem', { is: 'structure', element: 'li' }],
  ['Table', { is: 'structure', element: 'table' }],
  ['TableHeader', { is: 'structure', element: 'tr' }],
  ['TableRow', { is: 'structure', element: 'tr' }],
  ['TableCell', { is: 'text', element: 'td' }],
  ['Paragraph', { is: 'text', element: 'p' }],
  ['Task', { is: 'text', element: 'p' }],
  ...[1, 2, 3, 4, 5, 6].map((n): [string, NodeKind] => [`ATXHeading${n}`, { is: 'text', element: `h${n}` }]),
  ['SetextHeading1', { is: 'text', element: 'h1' }],
  ['SetextHeading2', { is: 'text', element: 'h2' }],
  ['FencedCode', { is: 'code' }],
  ['CodeBlock', { is: 'code' }],
  ['CodeText', { is: 'code-text' }],
  ['Emphasis', { is: 'inline', element: 'em' }],
  ['StrongEmphasis', { is: 'inline', element: 'strong' }],
  ['Strikethrough', { is: 'inline', element: 'del' }],
  ['InlineCode', { is: 'code-span' }],
  ...'HeaderMark QuoteMark ListMark EmphasisMark CodeMark CodeInfo StrikethroughMark TaskMarker TableDelimiter LinkTitle'
    .split(' ')
    .map((name): [string, NodeKind] => [name, { is: 'mark' }]),
  ['ProcessingInstruction', { is: 'mark' }],
  ['ProcessingInstructionBlock', { is: 'mark' }],
  ['LinkMark', { is: 'reference-mark' }],
  ['LinkLabel', { is: 'reference-mark' }],
  ['Link', { is: 'link' }],
  ['Image', { is: 'image' }],
  ['Autolink', { is: 'autolink' }],
  ['URL', { is: 'url' }],
  ['LinkReference', { is: 'definition' }],
  ['HardBreak', { is: 'break' }],
  ['HorizontalRule', { is: 'rule' }],
  ['Escape', { is: 'escape' }],
  ['Entity', { is: 'entity' }],
  ['HTMLTag', { is: 'html' }],
  ['Comment', { is: 'html' }],
  ['HTMLBlock', { is: 'html-block' }],
  ['CommentBlock', { is: 'html-block' }],
]);

const BY_ID: readonly NodeKind[] = markdownNodes.types.map((type) => KINDS.get(type.name) ?? TRANSPARENT);

/** What the reader does at a node of that type. */
export function kindOf(type: NodeType): NodeKind {
  return BY_ID[type.id] ?? TRANSPARENT;
}
