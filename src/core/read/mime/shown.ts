import type { PartTree, RawPart } from './parts.ts';

/** The kinds of text that mail programs show within a message. */
export type BodyType = 'text/html' | 'text/plain';

/**
 * The texts of a message that a mail program shows, in order: of alternatives the one of the type that it prefers, of
 * everything else all of them, without attachments. Messages that are forwarded within it are not part of it.
 */
export function shownParts(root: PartTree | undefined, prefers: BodyType): readonly RawPart[] {
  if (!root) return [];
  const shown = shownOf(root, prefers);
  // Behind the first text, a text with a name is a file.
  return shown.filter((part, index) => index === 0 || nameOf(part) === undefined);
}

/** The name that a part has as a file. */
export function nameOf({ disposition, type }: RawPart): string | undefined {
  return disposition.parameters.get('filename') ?? type.parameters.get('name');
}

function shownOf(tree: PartTree, prefers: BodyType): readonly RawPart[] {
  if (!('children' in tree)) return isText(tree) ? [tree] : [];
  const { children, subtype } = tree;
  if (subtype === 'alternative') return ofAlternatives(children, prefers);
  const shown = children.map((child) => shownOf(child, prefers));
  const [first = []] = shown;
  // What belongs to a document, such as pictures and frames, is shown where the document says (RFC 2387).
  return subtype === 'related' && first.length > 0 ? first : shown.flat();
}

/** Of alternatives, the plainest comes first and the one that counts most last (RFC 2046, section 5.1.4). */
function ofAlternatives(children: readonly PartTree[], prefers: BodyType): readonly RawPart[] {
  const shown = children.map((child) => shownOf(child, prefers)).filter(({ length }) => length > 0);
  const preferred = (parts: readonly RawPart[]) => parts.some(({ type }) => type.value === prefers);
  const found = prefers === 'text/plain' ? shown.find(preferred) : shown.findLast(preferred);
  return found ?? shown.at(-1) ?? [];
}

function isText({ type: { value }, disposition }: RawPart): boolean {
  return (value === 'text/html' || value === 'text/plain') && disposition.value !== 'attachment';
}
