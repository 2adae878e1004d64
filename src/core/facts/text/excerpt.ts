import { LOGIC, VALUE } from '../../placeholder/placeholder.ts';

const MAX_UNITS = 50;
/** What stands further behind is not looked at. */
const MAX_READ_UNITS = 1000;

/** Evidence on one line, placeholders as `{…}`, cut to what fits in a message. */
export function excerpt(evidence: string): string {
  const read = evidence.slice(0, MAX_READ_UNITS);
  const line = read.replaceAll(VALUE, '{…}').replaceAll(LOGIC, '').replace(/\s+/g, ' ');
  if (line.length <= MAX_UNITS && read.length === evidence.length) return line;
  const cut = line.slice(0, MAX_UNITS - 1);
  // Never half of a surrogate pair.
  return `${(/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd()}…`;
}
