import type { Node } from 'oxc-parser';
import { regexMutations } from './regex.ts';

/** A piece of a source, and what may stand in its place: each a fault that a test should notice. */
export interface MutationSite {
  readonly kind: 'expression' | 'statement';
  readonly start: number;
  readonly end: number;
  readonly becomes: readonly string[];
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ...([
    ['<', '<='],
    ['<=', '<'],
    ['>', '>='],
    ['>=', '>'],
  ] as const),
  ...([
    ['===', '!=='],
    ['!==', '==='],
    ['+', '-'],
    ['-', '+'],
    ['*', '/'],
    ['/', '*'],
  ] as const),
  ...([
    ['%', '*'],
    ['>>', '<<'],
    ['+=', '-='],
    ['-=', '+='],
    ['++', '--'],
    ['--', '++'],
  ] as const),
]);
const COMPARISONS = new Set(['<', '<=', '>', '>=', '===', '!==']);
/** Methods that another stands for. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ...([
    ['some', 'every'],
    ['every', 'some'],
    ['min', 'max'],
    ['max', 'min'],
    ['floor', 'ceil'],
  ] as const),
  ...([
    ['startsWith', 'endsWith'],
    ['endsWith', 'startsWith'],
    ['indexOf', 'lastIndexOf'],
  ] as const),
  ...([
    ['lastIndexOf', 'indexOf'],
    ['toLowerCase', 'toUpperCase'],
    ['toUpperCase', 'toLowerCase'],
  ] as const),
]);
/** Methods that give what they were called on, in a changed form. */
const CHANGES = new Set(
  'concat filter replace replaceAll reverse slice sort toSorted toReversed trim trimEnd trimStart'.split(' '),
);

/**
 * What can be made of a node, by its own text alone. Left out is what the compiler refuses: an object without its
 * properties, `??` without its other side, `?.` as a plain dot.
 */
export function sitesOf(node: Node, parent: Node | undefined, source: string): readonly MutationSite[] {
  const expression = (becomes: readonly string[]): readonly MutationSite[] =>
    becomes.length > 0 ? [{ kind: 'expression', start: node.start, end: node.end, becomes }] : [];
  const written = (part: Node) => source.slice(part.start, part.end);
  switch (node.type) {
    case 'BlockStatement':
    case 'ExpressionStatement':
      return isRemovable(node)
        ? [{ kind: 'statement', start: node.start, end: node.end, becomes: [''] }]
        : [];
    case 'BinaryExpression':
      return expression([
        ...otherOperator(node, source),
        ...(COMPARISONS.has(node.operator) && !isOperand(parent) ? ['true', 'false'] : []),
      ]);
    case 'LogicalExpression': {
      if (node.operator === '??') return [];
      const whole = isOperand(parent) ? [] : ['true', 'false'];
      return expression([written(node.left), written(node.right), ...(isTest(node, parent) ? whole : [])]);
    }
    case 'UnaryExpression':
      return expression(ofUnary(node.operator, written(node.argument), isTest(node, parent)));
    case 'AssignmentExpression':
      return expression(otherOperator(node, source));
    case 'UpdateExpression': {
      const other = OPERATORS.get(node.operator) ?? '';
      return expression([node.prefix ? other + written(node.argument) : written(node.argument) + other]);
    }
    case 'ArrayExpression':
      return expression(node.elements.length > 0 ? ['[]'] : []);
    case 'Literal':
      return expression(isNeeded(node, parent) ? ofLiteral(node) : []);
    case 'TemplateLiteral':
      return expression(parent?.type === 'TaggedTemplateExpression' ? [] : ["''"]);
    case 'TaggedTemplateExpression':
      return expression([`${written(node.tag)}\`\``]);
    case 'CallExpression':
      return expression([...ofCall(node, parent, source), ...ofTest(node, parent)]);
    case 'ChainExpression':
    case 'Identifier':
    case 'MemberExpression':
      return expression(ofTest(node, parent));
    default:
      return [];
  }
}

function otherOperator(
  { operator, start, left, right, end }: Extract<Node, { type: 'BinaryExpression' | 'AssignmentExpression' }>,
  source: string,
): readonly string[] {
  const other = OPERATORS.get(operator);
  if (other === undefined) return [];
  // Parentheses stand between the nodes, too.
  const between = source.slice(left.end, right.start).replace(operator, other);
  return [source.slice(start, left.end) + between + source.slice(right.start, end)];
}

/** Whether a node decides which way the code goes; a loop is not made endless. */
function isTest(node: Node, parent: Node | undefined): boolean {
  return parent !== undefined && 'test' in parent && parent.test === node;
}

function ofTest(node: Node, parent: Node | undefined): readonly string[] {
  return isTest(node, parent) ? ['true', 'false'] : [];
}

/** An operand of `&&` or `||` is left out by what is made of the whole. */
function isOperand(parent: Node | undefined): boolean {
  return parent?.type === 'LogicalExpression' || parent?.type === 'UnaryExpression';
}

function ofUnary(operator: string, argument: string, decides: boolean): readonly string[] {
  if (operator === '!') return decides ? ['true', 'false'] : [argument];
  return operator === '-' ? [argument] : [];
}

function isRemovable(node: Extract<Node, { type: 'BlockStatement' | 'ExpressionStatement' }>): boolean {
  if (node.type === 'ExpressionStatement') return node.expression.type !== 'Literal';
  // One statement in a block is removed for itself.
  const [first, ...others] = node.body;
  return first !== undefined && (others.length > 0 || first.type !== 'ExpressionStatement');
}

/** Whether a literal is more than the compiler's: a name, a case of a comparison, or what an index never falls back to. */
function isNeeded(node: Node, parent: Node | undefined): boolean {
  if (parent?.type === 'BinaryExpression' && COMPARISONS.has(parent.operator)) return !isText(node);
  return !(parent?.type === 'LogicalExpression' && parent.operator === '??' && isIndexed(parent.left));
}

function isText(node: Node): boolean {
  return node.type === 'Literal' && typeof node.value === 'string';
}

/** `list[at]`, `list.at(-1)?.end`: to the compiler each may be nothing. */
function isIndexed(node: Node): boolean {
  if (node.type === 'ChainExpression') return isIndexed(node.expression);
  if (node.type === 'MemberExpression') return node.computed || isIndexed(node.object);
  return (
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    node.callee.property.type === 'Identifier' &&
    node.callee.property.name === 'at'
  );
}

function ofLiteral(node: Extract<Node, { type: 'Literal' }>): readonly string[] {
  if ('regex' in node) {
    return regexMutations(node.regex.pattern).map((pattern) => `/${pattern || '(?:)'}/${node.regex.flags}`);
  }
  if (typeof node.value === 'boolean') return [String(!node.value)];
  if (typeof node.value === 'number') return [String(node.value + 1)];
  if (typeof node.value === 'string') return [node.value === '' ? "'mutated'" : "''"];
  return [];
}

function ofCall(
  node: Extract<Node, { type: 'CallExpression' }>,
  parent: Node | undefined,
  source: string,
): readonly string[] {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.computed || isInChain(node, parent)) return [];
  const name = source.slice(callee.property.start, callee.property.end);
  const other = METHODS.get(name);
  const before = source.slice(node.start, callee.property.start);
  const swapped = other === undefined ? [] : [before + other + source.slice(callee.property.end, node.end)];
  const object = source.slice(callee.object.start, callee.object.end);
  return CHANGES.has(name) ? [...swapped, object] : swapped;
}

/** Inside `a?.b().c` parentheses would change what is skipped. */
function isInChain(node: Node, parent: Node | undefined): boolean {
  if (parent?.type === 'ChainExpression') return true;
  return (
    (parent?.type === 'MemberExpression' && parent.object === node) ||
    (parent?.type === 'CallExpression' && parent.callee === node)
  );
}
