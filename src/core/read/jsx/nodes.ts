import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import type { Span } from '../../text/mapped-text.ts';

/** Where a node stands. */
export type NodeRange = Pick<SyntaxNodeRef, 'from' | 'to'>;

/** What stands between the quotes of a string or an attribute; one that is still being typed may have no closing quote. */
export function insideQuotes(source: string, { from, to }: NodeRange): Span {
  const start = Math.min(from + 1, to);
  const isClosed = to - 1 >= start && source.charAt(to - 1) === source.charAt(from);
  return { start, end: isClosed ? to - 1 : to };
}

/** The ranges of a template literal's own text, in order. */
export function betweenInterpolations(source: string, template: SyntaxNode): readonly Span[] {
  const whole = insideQuotes(source, template);
  const spans: Span[] = [];
  let { start } = whole;
  for (const { from, to } of template.getChildren('Interpolation')) {
    spans.push({ start, end: from });
    start = to;
  }
  spans.push({ start, end: whole.end });
  return spans.filter(({ start, end }) => end > start);
}

/** What an expression is without parentheses and types around it. */
export function bare(node: SyntaxNode | null | undefined): SyntaxNode | undefined {
  let inner = node ?? null;
  for (let depth = 0; inner && depth < MAX_WRAPPERS; depth++) {
    const isTyped =
      inner.name === 'BinaryExpression' && (inner.getChild('as') ?? inner.getChild('satisfies'));
    if (inner.name === 'ParenthesizedExpression') inner = inner.firstChild?.nextSibling ?? null;
    else if (isTyped || inner.name === 'NonNullExpression') inner = inner.firstChild;
    else break;
  }
  return inner ?? undefined;
}

const MAX_WRAPPERS = 8;

/** The properties of an object that are written with a name and a value, and the values that `...` brings in, in order. */
export function* propertiesOf(
  source: string,
  object: SyntaxNode,
): Generator<{ readonly key?: SyntaxNode; readonly name: string; readonly value: SyntaxNode }> {
  for (const property of object.getChildren('Property')) {
    const [key, value] = [property.firstChild, property.lastChild];
    if (!key || !value || key.from === value.from) continue;
    if (key.name === 'Spread') yield { name: '', value };
    else if (key.name === 'PropertyDefinition') yield { key, name: source.slice(key.from, key.to), value };
    else if (key.name === 'String') yield { key, name: source.slice(key.from + 1, key.to - 1), value };
  }
}
