import { LOGIC, VALUE } from '../../placeholder/placeholder.ts';

const LONGEST = 50;

/** Evidence on one line, placeholders as `{…}`, cut to what fits in a message. */
export function short(evidence: string): string {
  const line = evidence.replaceAll(VALUE, '{…}').replaceAll(LOGIC, '').replace(/\s+/g, ' ');
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST - 1);
  // Never half of a surrogate pair.
  return `${(/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd()}…`;
}
