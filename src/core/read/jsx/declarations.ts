import type { SyntaxNode } from '@lezer/common';
import { bare, propertiesOf } from './nodes.ts';

/** The value that a name is declared with in `const name = …`. */
export function declaredValue(name: SyntaxNode): SyntaxNode | undefined {
  return name.parent?.name === 'VariableDeclaration' ? valueBehind(name) : undefined;
}

/** What stands behind `=` next to a name; its type may stand between. */
export function valueBehind(name: SyntaxNode): SyntaxNode | undefined {
  let next = name.nextSibling;
  if (next?.name === 'TypeAnnotation') next = next.nextSibling;
  return next?.name === 'Equals' ? bare(next.nextSibling) : undefined;
}

/** The data with which a component is previewed, by property: `Welcome.PreviewProps = { … }`. */
export function* previewData(
  source: string,
  assignment: SyntaxNode,
): Generator<readonly [string, SyntaxNode]> {
  const { firstChild, lastChild } = assignment;
  if (firstChild?.name !== 'MemberExpression') return;
  if (!/\.(?:PreviewProps|previewProps|defaultProps)$/.test(source.slice(firstChild.from, firstChild.to)))
    return;
  const object = bare(lastChild);
  if (object?.name !== 'ObjectExpression') return;
  for (const { name, value } of propertiesOf(source, object)) {
    const plain = bare(value);
    if (plain && name !== '') yield [name, plain];
  }
}
