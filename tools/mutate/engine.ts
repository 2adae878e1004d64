import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import type { CollectedTest } from './node-test.ts';

/** The switch that a mutated source asks at each of its mutants. */
export interface Switch {
  (first: number, last: number): number;
  /** The mutant that is on; 0 where none is. */
  active: number;
}

/** What a run reaches, and how far it may go. */
export class Probe {
  readonly reached = new Set<number>();
  count = 0;
  limit = Number.POSITIVE_INFINITY;
  readonly switch: Switch;

  constructor(active: number) {
    const mutant = (first: number, last: number): number => {
      // A mutant may never end.
      if (++this.count > this.limit) throw new Error('This runs without end.');
      this.reached.add(first);
      return first <= mutant.active && mutant.active <= last ? mutant.active : 0;
    };
    mutant.active = active;
    this.switch = mutant;
  }
}

interface Bundle {
  readonly collected: CollectedTest[];
  readonly files: Readonly<Record<string, () => Promise<unknown>>>;
}

/** Gives engines without a past: what one remembers, such as the stem of a word, another has never seen. */
export function engines(file: string): (probe: Probe) => Bundle {
  const code = readFileSync(file, 'utf8');
  const script = new Script(`(function (require, module, exports, __filename, $mutant) {${code}\n})`, {
    filename: file,
  });
  const require = createRequire(resolve('package.json'));
  return (probe) => {
    const module: { exports: Bundle } = { exports: { collected: [], files: {} } };
    script.runInThisContext()(require, module, module.exports, `file://${file}`, probe.switch);
    return module.exports;
  };
}
