import type { Span } from '../../text/mapped-text.ts';
import { isLineStart } from './line-ends.ts';
import type { PartTree } from './parts.ts';

/** What the signatures of `multipart/signed` (RFC 1847) cover: all but the signature; in order. */
export function signedParts(root: PartTree | undefined): readonly Span[] {
  if (!root || !('children' in root)) return [];
  const [first] = root.children;
  if (root.subtype !== 'signed' || !first) return root.children.flatMap(signedParts);
  const [start, end] = [startOf(first), endOf(first)];
  return start < end ? [{ start, end }] : [];
}

function startOf(tree: PartTree): number {
  if (!('children' in tree)) return tree.head.start;
  const [first] = tree.children;
  return first ? startOf(first) : 0;
}

function endOf(tree: PartTree): number {
  if (!('children' in tree)) return tree.body.end;
  const last = tree.children.at(-1);
  return last ? endOf(last) : 0;
}

const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';
const END = '-----END PGP SIGNATURE-----';

/** What stands signed within a text (RFC 4880, section 7); without an end, all behind the beginning. */
export function signedText(source: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = source.indexOf(BEGIN); start >= 0; start = source.indexOf(BEGIN, start + 1)) {
    if (!isLineStart(source, start)) continue;
    const close = source.indexOf(END, start);
    const end = close < 0 ? source.length : close + END.length;
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}
