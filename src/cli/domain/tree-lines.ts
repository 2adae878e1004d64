import type { SpfVisit } from '../../core/records/index.ts';
import { printable } from '../cells.ts';

/** Lines of a tree at most. */
const MAX_LINES = 60;

/** Why nothing below a term is counted. */
const REASONS: Readonly<Record<string, string>> = {
  'no-answer': 'not known',
  'no-record': 'no SPF record',
  'several-records': 'several SPF records',
  'bad-domain': 'not a name',
  loop: 'leads back',
  macro: 'depends on the sender',
};

/** Who includes what, and how many lookups each takes with all below it. */
export function treeLines(visit: SpfVisit): readonly string[] {
  if (visit.terms.length === 0) return [];
  const lines = below(visit, '');
  const more = lines.length - MAX_LINES;
  return more > 0 ? [...lines.slice(0, MAX_LINES), `… and ${more} more`] : lines;
}

function below({ terms }: SpfVisit, indent: string): readonly string[] {
  return terms.flatMap(({ term, lookups, visit }, at) => {
    const isLast = at === terms.length - 1;
    const why = visit?.reason ? ` (${REASONS[visit.reason] ?? visit.reason})` : '';
    const line = `${indent}${isLast ? '└' : '├'} ${printable(term.text)}  ${lookups}${why}`;
    return [line, ...(visit ? below(visit, `${indent}${isLast ? ' ' : '│'} `) : [])];
  });
}
