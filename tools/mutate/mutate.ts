import { readFileSync } from 'node:fs';
import { progressOn } from '../../src/cli/progress.ts';
import { mutate, type Survivor } from './run.ts';

/** Where at least 85% of the mutants are to be noticed. */
const FOLDERS = ['text', 'fix', 'report', 'suppress', 'config', 'draft'].map((name) => `src/core/${name}`);

/** Prints what no test notices, and the score of each folder. */
async function main(wanted: readonly string[]): Promise<void> {
  const scores: string[] = [];
  for (const folder of wanted.length > 0 ? wanted : FOLDERS) {
    const progress = progressOn(process.stderr);
    const { mutants, survivors, failing } = await mutate(folder.replace(/\/$/, ''), progress.done);
    progress.clear();
    for (const name of failing) console.log(`fails without a mutant, and is not asked: ${name}`);
    for (const survivor of survivors) console.log(shown(survivor));
    scores.push(score(folder, mutants, mutants - survivors.length));
    console.log(`\n${scores.at(-1)}\n`);
  }
  if (scores.length > 1) console.log(scores.join('\n'));
}

function score(folder: string, mutants: number, killed: number): string {
  return `${((100 * killed) / mutants).toFixed(1).padStart(5)}%  ${folder}: ${killed} of ${mutants}`;
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
