import type { SyntaxNode, Tree, TreeCursor } from '@lezer/common';
import { attribute } from '../../draft/attributes.ts';
import type { Attribute, Editable } from '../../draft/draft.ts';
import { literalIn } from '../../placeholder/literals.ts';
import { type Placeholder, VALUE } from '../../placeholder/placeholder.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { elementOfComponent, roleOfProperty } from '../components.ts';
import { type Meeting, type Properties, PropertyReader } from './attributes.ts';
import { shownPart } from './jsx-text.ts';
import { betweenInterpolations, insideQuotes, type NodeRange } from './nodes.ts';
import type { Outline } from './outline.ts';
import { markupPieces } from './pieces.ts';
import { Values } from './values.ts';
import { JsxWriter } from './writer.ts';

/**
 * What the children of a node are: code, in which elements are looked for; children of an element; an expression whose value
 * is shown.
 */
type Mode = 'code' | 'children' | 'shown';

/** A node whose children are being read. */
interface Frame {
  readonly mode: Mode;
  /** What stands before is code, such as the condition of what is shown. */
  readonly from: number;
  /** Of an expression alone in its braces, with the braces. */
  readonly place?: NodeRange;
  /** Whether it is an element, and which, until its end tag. */
  element?: string;
}

const ROOT: Frame = { mode: 'code', from: 0 };
/** How the mark of a directive begins. */
const DIRECTIVE = 'inboxlint-';

/** Walks over a tree, and tells a writer which elements and texts it meets. */
export class JsxReader implements Meeting {
  readonly writer: JsxWriter;
  readonly placeholders: Placeholder[] = [];
  readonly editable: Editable[] = [];
  readonly #source: string;
  readonly #outline: Outline;
  readonly #values: Values;
  readonly #properties: PropertyReader;
  readonly #frames: Frame[] = [];

  constructor(input: MappedText, outline: Outline) {
    this.#source = input.text;
    this.#outline = outline;
    this.#values = new Values(input.text, outline);
    this.#properties = new PropertyReader(input, this.#values, !outline.hasStyleSheet, this);
    this.writer = new JsxWriter(input, outline.start);
  }

  read(tree: Tree): void {
    const cursor = tree.cursor();
    for (;;) {
      const frame = this.#enter(cursor);
      if (frame && cursor.firstChild()) {
        this.#frames.push(frame);
        continue;
      }
      for (;;) {
        if (cursor.nextSibling()) break;
        if (!cursor.parent()) return;
        this.#leave(cursor);
      }
    }
  }

  /** What the children of a node are; nothing where they are not read. */
  #enter(cursor: TreeCursor): Frame | undefined {
    const around = this.#frames.at(-1) ?? ROOT;
    const mode = cursor.from < around.from ? 'code' : around.mode;
    if (cursor.name === 'JSXElement') return { mode: 'children', from: cursor.from };
    if (cursor.name.endsWith('Comment')) this.#comment(cursor);
    if (mode === 'children') return this.#child(cursor, around);
    if (mode === 'shown') return this.#expression(cursor, around.place);
    if (this.#outline.listed.has(cursor.from)) this.#listed(cursor);
    return CODE;
  }

  #leave(cursor: TreeCursor): void {
    const frame = this.#frames.pop();
    // Without an end tag, as while it is typed.
    if (frame?.element) this.writer.close(frame.element, cursor.to, cursor.to);
  }

  /** A child of an element; its tags are among them. */
  #child(cursor: TreeCursor, element: Frame): Frame | undefined {
    const { name, from, to } = cursor;
    if (name === 'JSXText') this.#text(cursor.node);
    else if (name === 'JSXEscape') return { mode: 'shown', from, place: { from, to } };
    else if (name === 'JSXOpenTag' || name === 'JSXSelfClosingTag') {
      const opened = this.#tag(cursor.node, name === 'JSXSelfClosingTag');
      if (opened !== '') element.element = opened;
      return CODE;
    } else if (name === 'JSXCloseTag' && element.element) {
      this.writer.close(element.element, from, to);
      element.element = '';
    }
    return undefined;
  }

  /** A start tag; gives the name of the element that it opens, which is none for what a component does not say of itself. */
  #tag(tag: SyntaxNode, isClosed: boolean): string {
    const name = tag.firstChild?.nextSibling;
    if (!name?.name.startsWith('JSX')) return '';
    const written = this.#source.slice(name.from, name.to);
    const properties = this.#properties.read(tag);
    const isComponent = /^[A-Z]|\./.test(written);
    const known = isComponent ? elementOfComponent(written) : written.toLowerCase();
    if (known === '') return '';
    const element = known === 'h1' ? headingOf(properties.attributes) : known;
    const attributes = this.#withPossible(element, isComponent, properties, tag);
    const isLink = element === undefined && attribute(attributes, 'href') !== undefined;
    const opened = element ?? (isLink ? 'a' : '');
    if (opened !== '') this.writer.open(opened, tag, attributes, isClosed && !isLink);
    if (element === undefined) {
      this.#component(tag, name);
      this.#showProperties(tag);
    }
    if (isClosed && isLink) this.writer.close(opened, tag.to, tag.to);
    return isClosed ? '' : opened;
  }

  /** With what `{...props}` may bring in, and what the library fills in, that rules would miss. */
  #withPossible(
    element: string | undefined,
    isComponent: boolean,
    { attributes, isOpen }: Properties,
    tag: NodeRange,
  ) {
    const names = isOpen ? (POSSIBLE.get(element ?? '') ?? []) : [];
    const missing = names.filter((name) => !attribute(attributes, name));
    const possible = missing.map((name) => this.#properties.possible(name, tag));
    const isFilled = this.#outline.fillsAlt && element === 'img' && isComponent && !missing.includes('alt');
    const filled = isFilled && !attribute(attributes, 'alt') ? [this.#properties.empty('alt', tag)] : [];
    return [...attributes, ...possible, ...filled];
  }

  /** What the author’s own component shows is in its own file: to rules it is a part that comes in, by its name. */
  #component({ from }: NodeRange, { to }: NodeRange): void {
    const text = this.#source.slice(from, to);
    this.placeholders.push({ span: { start: from, end: to }, kind: 'logic', text });
  }

  /** The texts that the author’s own component is given. */
  #showProperties(tag: SyntaxNode): void {
    for (const property of tag.getChildren('JSXAttribute')) {
      const name = property.firstChild;
      const role = name && roleOfProperty(this.#source.slice(name.from, name.to));
      const node = property.lastChild;
      const literal = node?.name === 'JSXEscape' ? (node.firstChild?.nextSibling ?? null) : node;
      const pieces = role && literal && this.#values.literal(literal);
      if (!pieces) continue;
      if (role === 'preview') this.writer.writePreview(literal.from, pieces);
      else this.writer.writeBlock(pieces);
    }
  }

  #text({ from, to, prevSibling }: SyntaxNode): void {
    // The grammar takes the brace behind a comment in braces for text.
    const isBrace = this.#source.charAt(from) === '}' && prevSibling?.name === 'JSXEscape';
    const start = isBrace ? from + 1 : from;
    this.editable.push({ start, end: to, as: 'text', quote: '' });
    const shown = shownPart(this.#source, { start, end: to });
    this.writer.write(markupPieces(this.#source, shown, this.#values.entities));
  }

  /** A part of an expression whose value is shown. */
  #expression(cursor: TreeCursor, place: NodeRange | undefined): Frame | undefined {
    const { name, from, to } = cursor;
    switch (name) {
      case 'ParenthesizedExpression':
      case 'ArrayExpression':
        return { mode: 'shown', from, ...(place && { place }) };
      case 'ConditionalExpression':
        return { mode: 'shown', from: behind(cursor.node.getChild('LogicOp'), from) };
      case 'BinaryExpression':
        return this.#binary(cursor.node, place);
      case 'String':
      case 'TemplateString':
      case 'Number':
        this.#literal(cursor.node);
        return undefined;
      case 'BooleanLiteral':
      case 'null':
        return undefined;
    }
    if (NOT_SHOWN.test(name)) return undefined;
    if (this.#outline.hasElement(from, to)) return CODE;
    this.#unknown(cursor.node, place ?? { from, to });
    return undefined;
  }

  /** `a && b` shows b, `a || b` one of the two, `a + b` both. */
  #binary(node: SyntaxNode, place: NodeRange | undefined): Frame | undefined {
    const operator = node.getChild('LogicOp') ?? node.getChild('ArithOp');
    const written = operator ? this.#source.slice(operator.from, operator.to) : '';
    if (written === '&&') return { mode: 'shown', from: behind(operator, node.from) };
    if (written === '+') return { mode: 'shown', from: node.from };
    if (node.getChild('as') ?? node.getChild('satisfies')) return { mode: 'shown', from: node.from };
    if (this.#outline.hasElement(node.from, node.to)) return CODE;
    this.value(place ?? node);
    this.writer.put(VALUE, (place ?? node).from, (place ?? node).to);
    return undefined;
  }

  #literal(node: SyntaxNode): void {
    if (this.writer.innermost === 'style') {
      const { start, end } = insideQuotes(this.#source, node);
      this.writer.styleSheet(start, end);
      return;
    }
    if (node.name !== 'Number') this.literal(node);
    for (const interpolation of node.getChildren('Interpolation')) this.value(interpolation);
    this.writer.write(this.#values.literal(node) ?? []);
  }

  /** A text of a list that is shown item by item. */
  #listed({ name, node }: TreeCursor): void {
    if (name !== 'String' && name !== 'TemplateString') return;
    this.literal(node);
    for (const interpolation of node.getChildren('Interpolation')) this.value(interpolation);
    this.writer.writeBlock(this.#values.literal(node) ?? []);
  }

  /** A name, a call or another expression: what it stands for, where the source says so. */
  #unknown(node: SyntaxNode, { from, to }: NodeRange): void {
    const known = this.#values.named(node) ?? this.#values.sample(node);
    const translated = node.name === 'CallExpression' ? literalIn(this.#source.slice(from, to)) : undefined;
    if (known !== undefined) {
      this.writer.put(known, from, to);
    } else if (translated) {
      const pieces = translated.texts.map(({ start, end }) => ({ start: from + start, end: from + end }));
      this.writer.write(pieces);
    } else this.writer.put(VALUE, from, to);
    if (known === undefined || known.includes(VALUE)) this.value({ from, to });
  }

  literal(node: SyntaxNode): void {
    if (node.name === 'TemplateString') {
      for (const span of betweenInterpolations(this.#source, node))
        this.editable.push({ ...span, as: 'template', quote: '`' });
      return;
    }
    const quote = this.#source.charAt(node.from);
    if (quote !== '"' && quote !== "'") return;
    const as = node.name === 'JSXAttributeValue' ? 'attribute' : 'string';
    this.editable.push({ ...insideQuotes(this.#source, node), as, quote });
  }

  value({ from, to }: NodeRange): void {
    this.placeholders.push({
      span: { start: from, end: to },
      kind: 'value',
      text: this.#source.slice(from, to),
    });
  }

  /** Comments with a directive; the braces around one between tags belong to it. */
  #comment({ from, to }: NodeRange): void {
    const text = this.#source.slice(from, to);
    if (!text.includes(DIRECTIVE)) return;
    const isInBraces = this.#source.charAt(from - 1) === '{' && this.#source.charAt(to) === '}';
    this.writer.body.comment(isInBraces ? from - 1 : from, isInBraces ? to + 1 : to, text);
  }
}

/** Nodes that are no expressions: punctuation, operators, comments, types. */
const NOT_SHOWN = /^[^A-Z]|^Type|(?:Op|Comment|Type)$/;
const CODE: Frame = { mode: 'code', from: 0 };
/** The properties of elements that matter most, and that an open list of properties may bring. */
const POSSIBLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['img', ['src', 'alt']],
]);

function behind(operator: SyntaxNode | null, otherwise: number): number {
  return operator?.to ?? otherwise;
}

/** `<Heading as="h2">`. */
function headingOf(attributes: readonly Attribute[]): string {
  const as = attribute(attributes, 'as')?.text ?? '';
  return /^h[1-6]$/.test(as) ? as : 'h1';
}
