import { type Node, parseSync, visitorKeys } from 'oxc-parser';
import { type MutationSite, sitesOf } from './operators.ts';

/** A changed source, told by the place of the change. */
export interface Mutant {
  readonly id: number;
  /** The first mutant of its place. */
  readonly site: number;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
}

export interface Instrumented {
  /** The source with all its mutants in it, each behind a switch: `$mutant(first, last)` gives the one that is on. */
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

/** Puts every mutant into a TypeScript source; ids count on from `firstId`. */
export function instrument(file: string, source: string, firstId: number): Instrumented {
  const { program, errors } = parseSync(file, source, { preserveParens: false });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const mutants: Mutant[] = [];

  /** The source of a node with the mutants of all that stands in it. */
  function rendered(node: Node, parent: Node | undefined): string {
    let code = '';
    let at = node.start;
    for (const child of children(node)) {
      code += source.slice(at, child.start) + rendered(child, node);
      at = child.end;
    }
    code += source.slice(at, node.end);
    for (const site of sitesOf(node, parent, source)) code = switched(site, code);
    return code;
  }

  function switched({ kind, start, end, becomes }: MutationSite, code: string): string {
    const first = firstId + mutants.length;
    for (const [index, text] of becomes.entries()) {
      mutants.push({ id: first + index, site: first, file, start, end, becomes: text });
    }
    const last = first + becomes.length - 1;
    if (kind === 'statement') return `{if($mutant(${first},${last})===0){${code}}}`;
    const choices = becomes.map((text, index) => `$mutant.active===${first + index}?(${text}):`);
    return `($mutant(${first},${last})===0?(${code}):${choices.slice(0, -1).join('')}(${becomes.at(-1)}))`;
  }

  const code = rendered(program, undefined);
  return { code: source.slice(0, program.start) + code + source.slice(program.end), mutants };
}

/** Types, names of properties and of modules: nothing that runs. */
function children(node: Node): readonly Node[] {
  if (/^(?:Import|ExportAll)/.test(node.type)) return [];
  const found: Node[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (!visitorKeys[node.type]?.includes(key) || isName(node, key)) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child) && (!child.type.startsWith('TS') || isAssertion(child))) found.push(child);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isName(node: Node, key: string): boolean {
  if (key === 'key') return !('computed' in node && node.computed);
  if (key === 'source') return node.type.startsWith('Export');
  if (key === 'property') return node.type === 'MemberExpression' && !node.computed;
  return key === 'specifiers' || key === 'label' || key === 'typeAnnotation';
}

function isAssertion(node: Node): boolean {
  return /^TS(?:As|Satisfies|NonNull)Expression$/.test(node.type);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
