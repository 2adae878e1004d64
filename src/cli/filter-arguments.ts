import { render } from '../core/index.ts';
import type { Target } from '../filters/api.ts';
import { readWith } from '../filters/target.ts';
import { UsageError } from './failure.ts';

/** What `--with` takes. Throws `UsageError`. */
export function readFilter(value: string): Target {
  const read = readWith(value);
  if ('target' in read) return read.target;
  throw new UsageError(`--with: ${render(read.problem)}`);
}

/** A number above 0 and at most `most`. Throws `UsageError`. */
export function readAmount(option: string, value: string, unit: string, most: number): number {
  const amount = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (amount > 0 && amount <= most) return amount;
  throw new UsageError(`${option} takes ${unit}, more than 0 and at most ${most}, not “${value}”.`);
}
