import { parseArgs } from 'node:util';
import { progressOn } from '../../src/cli/progress.ts';
import { MeasureError } from '../measure/failure.ts';
import { readInputs } from '../measure/inputs.ts';
import { writeFiles } from '../measure/run.ts';
import { mine } from './candidates.ts';
import { isDecided } from './decided.ts';
import { candidateList } from './list.ts';

const FILE = '.cache/candidates.tsv';
const USAGE = `npm run mine -- --corpora DIR [--all] [--out FILE]

  --corpora DIR   the folder of manifest.json and its archives (default: $INBOXLINT_CORPORA)
  --all           also those that are listed or were refused already
  --out FILE      where the candidates are written (default: ${FILE})`;

/** Lists phrases that may belong into the lexicon; which of them do is for people to say. */
async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      corpora: { type: 'string' },
      all: { type: 'boolean' },
      out: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const corpora = values.corpora ?? process.env.INBOXLINT_CORPORA;
  if (!corpora) throw new MeasureError(`no corpora named\n\n${USAGE}`);
  const progress = progressOn(process.stderr);
  const { samples } = await readInputs(corpora, []);
  const mined = mine(samples, undefined, (count, total) => progress.done(count, total));
  progress.clear();
  const candidates = values.all ? mined : mined.filter(({ text }) => !isDecided(text));
  const out = values.out ?? FILE;
  await writeFiles('.', new Map([[out, candidateList(candidates)]]));
  console.log(`wrote ${out}: ${candidates.length} candidates`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isUsers = error instanceof MeasureError || (error instanceof TypeError && 'code' in error);
  console.error(isUsers && error instanceof Error ? `mine: ${error.message}` : error);
  process.exitCode = 2;
}
