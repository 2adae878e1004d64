import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { progressOn } from '../../src/cli/progress.ts';
import { sourcesIn } from './bundle.ts';
import type { Mutant } from './instrument.ts';
import { mutate, type Survivor } from './run.ts';

/** Where at least 85% of the mutants are to be noticed. */
const FOLDERS = ['text', 'fix', 'report', 'suppress', 'config', 'draft'].map((name) => `src/core/${name}`);

/** Prints what no test notices, and the score of each folder. */
async function main(wanted: readonly string[]): Promise<void> {
  const sources = (wanted.length > 0 ? wanted : FOLDERS).flatMap(sourcesIn);
  const progress = progressOn(process.stderr);
  const { mutants, survivors, failing } = await mutate(sources, progress.done);
  progress.clear();
  for (const name of failing) console.log(`fails without a mutant, and is not asked: ${name}`);
  for (const survivor of survivors) console.log(shown(survivor));
  console.log('');
  const count = (all: readonly Mutant[], folder: string) =>
    all.filter(({ file }) => dirname(file) === folder).length;
  for (const folder of new Set(sources.map(dirname))) {
    console.log(score(folder, count(mutants, folder), count(survivors, folder)));
  }
  console.log(score('together', mutants.length, survivors.length));
}

function score(what: string, all: number, survived: number): string {
  const killed = all - survived;
  return `${((100 * killed) / all).toFixed(1).padStart(5)}%  ${what}: ${killed} of ${all}`;
}

function shown({ file, start, end, becomes, tests }: Survivor): string {
  const source = readFileSync(file, 'utf8');
  const before = source.slice(0, start);
  const place = `${file}:${before.split('\n').length}:${start - before.lastIndexOf('\n')}`;
  const change = `${brief(source.slice(start, end))}  →  ${brief(becomes) || 'nothing'}`;
  return `${place}  ${change}${tests === 0 ? '  (no test comes by)' : ''}`;
}

function brief(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 60)} … ${line.slice(-39)}` : line;
}

await main(process.argv.slice(2));
