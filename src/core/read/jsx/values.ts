import type { SyntaxNode } from '@lezer/common';
import { VALUE } from '../../placeholder/placeholder.ts';
import { EntityDecoder } from '../entity.ts';
import { bare, insideQuotes, type NodeRange, propertiesOf } from './nodes.ts';
import type { Outline } from './outline.ts';
import { markupPieces, type Piece, stringPieces } from './pieces.ts';
import type { Repeats } from './repeats.ts';

/** A constant that is made of others is followed so far. */
const MAX_STEPS = 8;
/** UTF-16 units of a text that a name stands for; of a longer one nothing is said. */
const MAX_UNITS = 2000;

/** Says what expressions are, as far as the source itself says it plainly. */
export class Values {
  readonly entities = new EntityDecoder();
  readonly #source: string;
  readonly #outline: Outline;
  readonly #repeats: Repeats | undefined;

  /** With `repeats`, names stand for what the item of a list that is being read says. */
  constructor(source: string, outline: Outline, repeats?: Repeats) {
    this.#source = source;
    this.#outline = outline;
    this.#repeats = repeats;
  }

  /**
   * The text of a string, a template literal, the value of an attribute or a number, and what stands in it for others; nothing
   * for any other expression.
   */
  literal(node: SyntaxNode): Iterable<Piece> | undefined {
    if (node.name === 'String') return stringPieces(this.#source, insideQuotes(this.#source, node));
    if (node.name === 'TemplateString') return this.#template(node);
    if (node.name === 'Number') return [{ start: node.from, end: node.to }];
    if (node.name === 'JSXAttributeValue')
      return markupPieces(this.#source, insideQuotes(this.#source, node), this.entities);
    return undefined;
  }

  /** The text that a name or a member of a constant stands for, what is unknown in it as `VALUE`; nothing where it is unknown. */
  named(node: SyntaxNode, steps = 0): string | undefined {
    const found = this.#resolved(node, steps);
    return found && found !== node ? this.#text(found, steps + 1) : undefined;
  }

  /** The text, as it is written elsewhere, that a name stands for in the item of a list that is being read, or by default. */
  elsewhere(node: SyntaxNode): SyntaxNode | undefined {
    let root = node;
    while (root.name === 'MemberExpression' && root.firstChild) root = root.firstChild;
    const name = this.#written(root);
    if (root.name !== 'VariableName') return undefined;
    const isBound = this.#repeats?.bound(name) !== undefined;
    const found = isBound ? this.#resolved(node, 0) : this.#outline.defaults.get(this.#written(node));
    return found && this.literal(found) ? found : undefined;
  }

  /** A sentence that a property is by default or in the preview of the author: what a reader may see there. */
  sample(node: SyntaxNode): string | undefined {
    const name = this.#source.slice(
      node.name === 'MemberExpression' ? (node.lastChild?.from ?? node.to) : node.from,
      node.to,
    );
    const found = this.#outline.samples.get(name);
    const text = found && this.#text(found, 1);
    return text !== undefined && SENTENCE.test(text) ? text : undefined;
  }

  /** The object literal that an expression is or names. */
  object(node: SyntaxNode | null | undefined, steps = 0): SyntaxNode | undefined {
    const plain = bare(node);
    const found = plain && (plain.name === 'ObjectExpression' ? plain : this.#resolved(plain, steps));
    return found?.name === 'ObjectExpression' ? found : undefined;
  }

  #text(node: SyntaxNode, steps: number): string | undefined {
    if (steps > MAX_STEPS || node.to - node.from > MAX_UNITS) return undefined;
    const pieces = this.literal(node);
    if (!pieces) return this.named(node, steps);
    let text = '';
    for (const piece of pieces) text += piece.text ?? this.#source.slice(piece.start, piece.end);
    return text;
  }

  /** What a chain of names leads to: `copy.title` to the property of the object that `copy` is declared with. */
  #resolved(node: SyntaxNode, steps: number): SyntaxNode | undefined {
    if (steps > MAX_STEPS) return undefined;
    if (node.name === 'VariableName') {
      const name = this.#written(node);
      const bound = this.#repeats?.bound(name);
      return bound ? bound.value : this.#outline.constants.get(name);
    }
    if (node.name !== 'MemberExpression') return undefined;
    const [object, property] = [this.object(node.firstChild, steps + 1), node.lastChild];
    if (!object || property?.name !== 'PropertyName') return undefined;
    const name = this.#written(property);
    for (const { name: key, value } of propertiesOf(this.#source, object)) {
      if (key === name) return bare(value);
    }
    return undefined;
  }

  *#template(template: SyntaxNode): Generator<Piece> {
    let { start } = insideQuotes(this.#source, template);
    const { end } = insideQuotes(this.#source, template);
    for (const interpolation of template.getChildren('Interpolation')) {
      const { from, to } = interpolation;
      yield* stringPieces(this.#source, { start, end: from });
      yield { start: from, end: to, text: this.#filledIn(interpolation) };
      start = to;
    }
    yield* stringPieces(this.#source, { start, end });
  }

  #filledIn(interpolation: SyntaxNode): string {
    const inside = bare(interpolation.firstChild?.nextSibling ?? null);
    return (inside && this.named(inside, MAX_STEPS - 1)) ?? VALUE;
  }

  #written({ from, to }: NodeRange): string {
    return this.#source.slice(from, to);
  }
}

/** Three words at least: a name or a code is an example of what many recipients will see otherwise. */
const SENTENCE = /\p{L}\s+\S*\p{L}\S*\s+\S*\p{L}/u;
