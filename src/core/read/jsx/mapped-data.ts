import type { SyntaxNode } from '@lezer/common';
import { bare, propertiesOf } from './nodes.ts';

/** A list that is shown item by item: `features.map((feature) => …)`. */
export interface MappedList {
  /** What is mapped: a name, or a list that is written there. */
  readonly list: SyntaxNode;
  /** What each item is called; nothing where it is taken apart. */
  readonly item: string | undefined;
  /** Where it is taken apart, what each name there is the property of. */
  readonly properties: ReadonlyMap<string, string>;
  /** The items that `.slice` leaves, as its arguments. */
  readonly kept: readonly number[];
}

/** A call that shows the same elements for each item of a list in the file. */
export interface Repeat extends Pick<MappedList, 'item' | 'properties'> {
  /** Without parentheses and types around them. */
  readonly items: readonly SyntaxNode[];
}

/** What a call shows of a list that is written out. */
export function repeatOf(array: SyntaxNode, { item, properties, kept }: MappedList): Repeat {
  const items: SyntaxNode[] = [];
  for (let node = array.firstChild; node; node = node.nextSibling) {
    const plain = /^(?:[[\],]|Spread)$|Comment$/.test(node.name) ? undefined : bare(node);
    if (plain) items.push(plain);
  }
  return { item, properties, items: items.slice(...kept) };
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
  let kept: readonly number[] = [];
  for (let calls = 0; list?.name === 'CallExpression' && calls < MAX_CALLS; calls++) {
    const inner = list.firstChild;
    if (inner?.name !== 'MemberExpression' || !KEEPING.test(source.slice(inner.from, inner.to)))
      return undefined;
    if (source.endsWith('.slice', inner.to)) kept = numbersIn(source, list);
    list = bare(inner.firstChild);
  }
  if (!list) return undefined;
  return { list, kept, ...itemNames(source, call) };
}

/** What the callback of a call names the item that it is given. */
function itemNames(source: string, call: SyntaxNode): Pick<MappedList, 'item' | 'properties'> {
  const given = call.getChild('ArgList');
  const callback = given?.getChild('ArrowFunction') ?? given?.getChild('FunctionExpression');
  const opening = callback?.getChild('ParamList')?.firstChild;
  const first = opening?.name === '(' ? opening.nextSibling : opening;
  const written = ({ from, to }: SyntaxNode) => source.slice(from, to);
  const properties = new Map<string, string>();
  for (const property of first?.name === 'ObjectPattern' ? first.getChildren('PatternProperty') : []) {
    const [key, name] = [property.firstChild, property.getChild('VariableDefinition')];
    if (key && name) properties.set(written(name), written(key));
  }
  return { item: first?.name === 'VariableDefinition' ? written(first) : undefined, properties };
}

/** The arguments of a call, where they are numbers. */
function numbersIn(source: string, call: SyntaxNode): readonly number[] {
  const numbers = call.getChild('ArgList')?.getChildren('Number') ?? [];
  return numbers.map(({ from, to }) => Number(source.slice(from, to)));
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
