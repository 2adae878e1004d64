import type { SyntaxNode } from '@lezer/common';
import { bare, propertiesOf } from './nodes.ts';

/** A list that is shown item by item: `features.map((feature) => …)`. */
export interface MappedList {
  /** What is mapped: a name, or a list that is written there. */
  readonly list: SyntaxNode;
  /** What each item is called; nothing where it is taken apart. */
  readonly item: string | undefined;
}

/** Calls before `.map` that leave the items what they are. */
const KEEPING = /\.(?:slice|filter|concat|reverse|sort|toSorted|toReversed)$/;
const MAX_CALLS = 4;

/** The list that a call maps; nothing for any other call. */
export function mappedList(source: string, call: SyntaxNode): MappedList | undefined {
  const callee = call.firstChild;
  if (callee?.name !== 'MemberExpression' || !/\.(?:map|flatMap)$/.test(source.slice(callee.from, callee.to)))
    return undefined;
  let list = bare(callee.firstChild);
  for (let calls = 0; list?.name === 'CallExpression' && calls < MAX_CALLS; calls++) {
    const inner = list.firstChild;
    if (inner?.name !== 'MemberExpression' || !KEEPING.test(source.slice(inner.from, inner.to)))
      return undefined;
    list = bare(inner.firstChild);
  }
  if (!list) return undefined;
  const parameters = call.getChild('ArgList')?.getChild('ArrowFunction')?.getChild('ParamList');
  const first = parameters?.getChild('VariableDefinition');
  return { list, item: first ? source.slice(first.from, first.to) : undefined };
}

/** The texts of a list’s items that are shown: the items, or those of their properties that are named somewhere. */
export function* shownTexts(
  source: string,
  array: SyntaxNode,
  { item }: MappedList,
  shown: ReadonlySet<string>,
): Generator<SyntaxNode> {
  for (let node = array.firstChild; node; node = node.nextSibling) {
    if (isText(node) && item !== undefined && shown.has(item)) yield node;
    if (node.name !== 'ObjectExpression') continue;
    for (const { name, value } of propertiesOf(source, node)) {
      const text = bare(value);
      if (text && isText(text) && shown.has(name)) yield text;
    }
  }
}

function isText({ name }: SyntaxNode): boolean {
  return name === 'String' || name === 'TemplateString';
}
