import type { SyntaxNode } from '@lezer/common';
import { VALUE } from '../../placeholder/placeholder.ts';
import { bare, propertiesOf } from './nodes.ts';
import type { Piece } from './pieces.ts';
import type { Values } from './values.ts';

/** Properties whose numbers are no lengths (react-dom, `isUnitlessNumber`; those that mail has). */
const UNITLESS = new Set(
  (
    'aspectRatio borderImageWidth columnCount columns fillOpacity flex flexGrow flexShrink fontWeight lineClamp lineHeight ' +
    'opacity order orphans tabSize widows zIndex zoom'
  ).split(' '),
);
/** Objects in objects are followed so far. */
const MAX_SPREADS = 6;
/** Declarations of an element at most. */
const MAX_DECLARATIONS = 200;

/** Reads what `style={…}` says, as CSS. */
export class StyleObjects {
  readonly #source: string;
  readonly #values: Values;
  /** Many elements share a few styles. */
  readonly #known = new Map<number, string>();

  constructor(source: string, values: Values) {
    this.#source = source;
    this.#values = values;
  }

  /** The declarations; those that are written elsewhere stand for the name that is used. */
  *pieces(value: SyntaxNode | undefined): Generator<Piece> {
    const object = this.#values.object(value);
    if (!object || !value) return;
    if (object.from !== value.from) {
      yield { start: value.from, end: value.to, text: this.#text(object, 1) };
      return;
    }
    for (const { key, name, value: written } of this.#declarations(object)) {
      const { from, to } = written;
      const spread = key ? undefined : this.#values.object(written);
      if (key) {
        yield { start: key.from, end: key.to, text: `${dashed(name)}:` };
        yield* this.#value(bare(written) ?? written);
        yield { start: to, end: to, text: `${this.#unit(name, written)};` };
      } else if (spread) yield { start: from, end: to, text: this.#text(spread, 1) };
    }
  }

  #text(object: SyntaxNode, depth: number): string {
    const known = this.#known.get(object.from);
    if (known !== undefined) return known;
    let css = '';
    for (const { key, name, value } of this.#declarations(object)) {
      const spread = key || depth >= MAX_SPREADS ? undefined : this.#values.object(value);
      if (spread) css += this.#text(spread, depth + 1);
      if (!key) continue;
      const pieces = [...this.#value(bare(value) ?? value)];
      const written = pieces.map(({ text, start, end }) => text ?? this.#source.slice(start, end)).join('');
      css += `${dashed(name)}:${written}${this.#unit(name, value)};`;
    }
    this.#known.set(object.from, css);
    return css;
  }

  *#declarations(object: SyntaxNode): ReturnType<typeof propertiesOf> {
    let left = MAX_DECLARATIONS;
    for (const property of propertiesOf(this.#source, object)) {
      if (left-- === 0) return;
      yield property;
    }
  }

  *#value(node: SyntaxNode): Generator<Piece> {
    const pieces = this.#values.literal(node);
    if (pieces) yield* pieces;
    else yield { start: node.from, end: node.to, text: this.#values.named(node) ?? VALUE };
  }

  /** The unit of a number that has none: `fontSize: 14`. */
  #unit(property: string, value: SyntaxNode): string {
    const isLength = value.name === 'Number' && !UNITLESS.has(property);
    return isLength && this.#source.slice(value.from, value.to) !== '0' ? 'px' : '';
  }
}

/** `fontSize` as CSS writes it. */
function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
