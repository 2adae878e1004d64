import type { SyntaxNode } from '@lezer/common';
import type { Attribute } from '../../draft/draft.ts';
import { VALUE } from '../../placeholder/placeholder.ts';
import { type MappedText, TextBuilder } from '../../text/mapped-text.ts';
import { MeantAttribute } from '../meant-attribute.ts';
import { bare, type NodeRange } from './nodes.ts';
import type { Notes } from './notes.ts';
import { mappedPieces, type Piece } from './pieces.ts';
import { StyleObjects } from './style-object.ts';
import { declarationsOfClass } from './tailwind.ts';
import type { Values } from './values.ts';

/** How React calls what HTML calls otherwise; of the rest, HTML’s names are the same in lower case. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({ className: 'class', htmlFor: 'for', httpEquiv: 'http-equiv' }),
);

/** The properties of a start tag. */
export interface Properties {
  readonly attributes: readonly Attribute[];
  /** Whether `{...props}` brings in others, that nobody can tell. */
  readonly isOpen: boolean;
}

/** Reads the properties of start tags as the attributes that they become. */
export class PropertyReader {
  readonly #input: MappedText;
  readonly #values: Values;
  readonly #styles: StyleObjects;
  readonly #hasTailwind: boolean;
  readonly #notes: Notes;

  constructor(input: MappedText, values: Values, hasTailwind: boolean, notes: Notes) {
    this.#input = input;
    this.#values = values;
    this.#styles = new StyleObjects(input.text, values);
    this.#hasTailwind = hasTailwind;
    this.#notes = notes;
  }

  read(tag: SyntaxNode): Properties {
    const attributes: Attribute[] = [];
    const styles: Iterable<Piece>[] = [];
    let isOpen = false;
    let styled: NodeRange | undefined;
    for (let node = tag.firstChild; node; node = node.nextSibling) {
      if (node.name === 'JSXSpreadAttribute') isOpen = true;
      if (node.name !== 'JSXAttribute') continue;
      const name = node.firstChild;
      if (!name) continue;
      const written = this.#written(name);
      if (written === 'style') {
        const style = insideBraces(name.nextSibling?.nextSibling ?? null);
        styles.push(this.#styles.pieces(style));
        styled = node;
        continue;
      }
      const value = this.#value(node, name);
      const attribute = this.#attribute(NAMES.get(written) ?? written.toLowerCase(), value, node);
      attributes.push(attribute);
      if (attribute.name === 'class' && this.#hasTailwind) {
        const pieces = classPieces(attribute);
        if (pieces.length === 0) continue;
        styles.push(pieces);
        styled ??= node;
      }
    }
    if (styled) {
      const style = mappedPieces(
        this.#input,
        styles.flatMap((pieces) => [...pieces]),
      );
      attributes.push(this.#attribute('style', style, styled));
    }
    return { attributes, isOpen };
  }

  /** An attribute that `{...props}` may bring in. */
  possible(name: string, { from, to }: NodeRange): Attribute {
    const builder = new TextBuilder(this.#input);
    builder.put(VALUE, from, to);
    return this.#attribute(name, builder.build(), { from, to });
  }

  /** An attribute without a value. */
  empty(name: string, { from, to }: NodeRange): Attribute {
    return this.#attribute(name, this.#input.slice(to, to), { from, to });
  }

  #attribute(name: string, value: MappedText, { from, to }: NodeRange): Attribute {
    return new MeantAttribute(name, value, this.#input.span(from, to));
  }

  #value(attribute: SyntaxNode, name: SyntaxNode): MappedText {
    const equals = name.nextSibling;
    const written = equals?.name === 'Equals' ? equals.nextSibling : null;
    if (!written) return this.#input.slice(attribute.to, attribute.to);
    const node = likely(this.#input.text, written.name === 'JSXEscape' ? insideBraces(written) : written);
    const text = node && (this.#values.elsewhere(node) ?? node);
    const pieces = text && this.#values.literal(text);
    if (pieces) {
      this.#notes.literal(text);
      return mappedPieces(this.#input, pieces);
    }
    const said = (node && this.#values.named(node)) ?? VALUE;
    if (said.includes(VALUE)) this.#notes.value(written);
    return mappedPieces(this.#input, [{ start: written.from, end: written.to, text: said }]);
  }

  #written({ from, to }: NodeRange): string {
    return this.#input.text.slice(from, to);
  }
}

/** The expression in braces. */
function insideBraces(written: SyntaxNode | null): SyntaxNode | undefined {
  if (written?.name !== 'JSXEscape') return written ?? undefined;
  let inside = written.firstChild?.nextSibling ?? null;
  while (inside?.name.endsWith('Comment')) inside = inside.nextSibling;
  return inside && inside.name !== '}' ? bare(inside) : undefined;
}

/** What an expression is in the end where it says so: the text behind `??`, or one of the two of a condition. */
function likely(source: string, node: SyntaxNode | undefined): SyntaxNode | undefined {
  if (node?.name === 'ConditionalExpression') {
    const operands = node.getChildren('LogicOp').map(({ nextSibling }) => bare(nextSibling));
    return operands.find(isText) ?? node;
  }
  const operator = node?.name === 'BinaryExpression' ? node.getChild('LogicOp') : null;
  if (!operator || source.slice(operator.from, operator.to) === '&&') return node;
  const other = bare(operator.nextSibling);
  return isText(other) ? other : node;
}

function isText(node: SyntaxNode | undefined): boolean {
  return node?.name === 'String' || node?.name === 'TemplateString';
}

/** The declarations of an attribute’s classes, each standing for the class. */
function classPieces({ value }: Attribute): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: name, index } of value.text.matchAll(/\S+/g)) {
    const declarations = declarationsOfClass(name);
    if (declarations === undefined) continue;
    const { start, end } = value.span(index, index + name.length);
    pieces.push({ start, end, text: `${declarations};` });
  }
  return pieces;
}
