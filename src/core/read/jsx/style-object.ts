import type { SyntaxNode } from '@lezer/common';
import { VALUE } from '../../placeholder/placeholder.ts';
import { bare, propertiesOf } from './nodes.ts';
import type { Piece } from './pieces.ts';
import type { Values } from './values.ts';

/** Properties whose numbers are no lengths (react-dom, `isUnitlessNumber`; those that mail has). */
const UNITLESS = new Set(
  (
    'animationIterationCount aspectRatio borderImageWidth columnCount columns fillOpacity flex flexGrow flexShrink fontWeight ' +
    'lineClamp lineHeight opacity order orphans tabSize widows zIndex zoom'
  ).split(' '),
);
/** Objects in objects are followed so far. */
const MAX_SPREADS = 6;
/** Declarations of an element at most. */
const MAX_DECLARATIONS = 200;

/** The declarations of `style={…}`, as CSS. */
export function* stylePieces(
  source: string,
  value: SyntaxNode | undefined,
  values: Values,
  place?: Pick<Piece, 'start' | 'end'>,
  depth = 0,
): Generator<Piece> {
  const object = values.object(value);
  if (!object || depth > MAX_SPREADS) return;
  // What stands elsewhere is shown where it is used.
  const isHere = !value || object.from === bare(value)?.from;
  const used = place ?? (isHere ? undefined : { start: value.from, end: value.to });
  let count = 0;
  for (const { key, name, value: written } of propertiesOf(source, object)) {
    if (++count > MAX_DECLARATIONS) return;
    if (!key) {
      yield* stylePieces(
        source,
        written,
        values,
        used ?? { start: written.from, end: written.to },
        depth + 1,
      );
      continue;
    }
    const at = used ?? { start: key.from, end: key.to };
    yield { ...at, text: `${dashed(name)}:` };
    yield* valuePieces(source, bare(written) ?? written, values, name, used);
    yield { ...at, start: at.end, text: ';' };
  }
}

function* valuePieces(
  source: string,
  node: SyntaxNode,
  values: Values,
  property: string,
  used: Pick<Piece, 'start' | 'end'> | undefined,
): Generator<Piece> {
  const whole = used ?? { start: node.from, end: node.to };
  const pieces = values.literal(node);
  if (pieces && used) {
    const text = [...pieces].map((piece) => piece.text ?? source.slice(piece.start, piece.end)).join('');
    yield { ...used, text };
  } else if (pieces) yield* pieces;
  else yield { ...whole, text: values.named(node) ?? VALUE };
  if (node.name === 'Number' && !UNITLESS.has(property) && source.slice(node.from, node.to) !== '0')
    yield { start: whole.end, end: whole.end, text: 'px' };
}

/** `fontSize` as CSS writes it. */
function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
