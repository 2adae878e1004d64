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

const SUBJECT = /(?:^|\.)(?:email)?subject(?:line)?$/i;

/**
 * The text that code says is the subject of its mail: of `export const subject = …` and of `Email.subject = …`, where that is a string, or
 * a function that does nothing but give one. `node` is the name, or the assignment.
 */
export function declaredSubject(source: string, node: SyntaxNode): SyntaxNode | undefined {
  const isExported = node.parent?.parent?.name === 'ExportDeclaration';
  const name = node.name === 'AssignmentExpression' ? node.firstChild : isExported ? node : null;
  if (
    !name ||
    !/^(?:MemberExpression|VariableDefinition)$/.test(name.name) ||
    !SUBJECT.test(source.slice(name.from, name.to))
  )
    return undefined;
  const value = valueBehind(name);
  const text = value?.name === 'ArrowFunction' ? bare(value.lastChild) : value;
  return text?.name === 'String' || text?.name === 'TemplateString' ? text : undefined;
}
