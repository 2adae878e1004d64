import type { SyntaxNode, TreeCursor } from '@lezer/common';
import { translationIn } from '../../placeholder/literals/translations.ts';
import { LOGIC, VALUE } from '../../placeholder/placeholder.ts';
import { CODE, type Frame } from './frame.ts';
import { insideQuotes, type NodeRange } from './nodes.ts';
import type { JsxParts } from './tags.ts';

/** Reads expressions whose values are shown. */
export class ExpressionReader {
  readonly #source: string;
  readonly #parts: JsxParts;

  constructor(parts: JsxParts) {
    this.#source = parts.input.text;
    this.#parts = parts;
  }

  /** A part of an expression, alone in the braces of `place` if there is one; says what its own parts are, if they are read. */
  read(cursor: TreeCursor, place: NodeRange | undefined): Frame | undefined {
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
      case 'LogicOp':
        // What stands on either side of it is never shown with the other.
        if (this.#source.charAt(from) === ':') this.#parts.writer.put(LOGIC, from, to);
        return undefined;
    }
    if (NOT_SHOWN.test(name)) return undefined;
    if (this.#parts.outline.hasElement(from, to)) return CODE;
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
    if (this.#parts.outline.hasElement(node.from, node.to)) return CODE;
    const { from, to } = place ?? node;
    this.#parts.notes.value({ from, to });
    this.#parts.writer.put(VALUE, from, to);
    return undefined;
  }

  #literal(node: SyntaxNode): void {
    const { notes, values, writer } = this.#parts;
    if (writer.innermost === 'style') {
      const { start, end } = insideQuotes(this.#source, node);
      writer.styleSheet(start, end);
      return;
    }
    if (node.name !== 'Number') notes.literal(node);
    writer.write(values.literal(node) ?? []);
  }

  /** A text of a list that is shown item by item. */
  listed({ name, node }: TreeCursor): void {
    if (name !== 'String' && name !== 'TemplateString') return;
    const { notes, values, writer } = this.#parts;
    notes.literal(node);
    writer.writeBlock(values.literal(node) ?? []);
  }

  /** A name, a call or another expression: what it stands for, where the source says so. */
  #unknown(node: SyntaxNode, { from, to }: NodeRange): void {
    const { notes, values, writer } = this.#parts;
    const known = values.named(node) ?? values.sample(node);
    const translated =
      node.name === 'CallExpression' ? translationIn(this.#source.slice(from, to)) : undefined;
    if (known !== undefined) {
      writer.put(known, from, to);
    } else if (translated) {
      const pieces = translated.texts.map(({ start, end }) => ({ start: from + start, end: from + end }));
      writer.write(pieces);
    } else writer.put(VALUE, from, to);
    if (known === undefined || known.includes(VALUE)) notes.value({ from, to });
  }
}

/** Nodes that are no expressions: punctuation, operators, comments, types. */
const NOT_SHOWN = /^[^A-Z]|^Type|(?:Op|Comment|Type)$/;

function behind(operator: SyntaxNode | null, otherwise: number): number {
  return operator?.to ?? otherwise;
}
