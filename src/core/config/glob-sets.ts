import type { GlobNode } from './glob-node.ts';

const NAMED_SETS: Readonly<Record<string, string>> = {
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  digit: '0-9',
  lower: 'a-z',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9',
};

/** `[abc]`: one of the units, or, where no sign stands among them, those characters themselves, as in `[id].html`. */
export function setOf(inside: string): GlobNode {
  const named = inside.replace(/\[:([a-z]{1,10}):\]/g, (all, name: string) => NAMED_SETS[name] ?? all);
  const isNegated = named.startsWith('^');
  const units = isNegated ? named.slice(1) : named;
  const escaped = units.replace(/\\?([[\]])|^-|-$/g, (all, bracket?: string) =>
    bracket ? `\\${bracket}` : `\\${all}`,
  );
  const pattern = patternOf(`[${isNegated ? '^/' : ''}${escaped}]`);
  const set: GlobNode = { type: 'set', has: (unit) => pattern?.test(unit) === true };
  if (/[-*+?.^${}(|)[\]\\]/.test(inside)) return set;
  const literal = `[${inside}]`.split('').map((unit): GlobNode => ({ type: 'unit', unit }));
  return { type: 'choice', of: [set, { type: 'sequence', parts: literal }] };
}

/** `a..c`: one unit between the two ends, the lower one first. */
export function rangeOf(ends: readonly string[]): GlobNode {
  const pattern = patternOf(`[${ends.map((end) => end.replace(/[\]\\^[]/g, '\\$&')).join('-')}]`);
  return { type: 'set', has: (unit) => pattern?.test(unit) === true };
}

/** A pattern of one unit; nothing where a range is the wrong way round. */
function patternOf(source: string): RegExp | undefined {
  try {
    return new RegExp(`^${source}$`, 'i');
  } catch {
    return undefined;
  }
}
