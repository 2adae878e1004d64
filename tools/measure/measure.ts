import { parseArgs } from 'node:util';
import { progressOn } from '../../src/cli/progress.ts';
import { MeasureError } from './failure.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { ON_NPM, readNpmCorpus } from './npm-corpus.ts';
import { measureInputs, writeFiles } from './run.ts';

const USAGE = `npm run measure -- --corpora DIR [--source NAME]… [--out DIR]

  --corpora DIR   the folder of manifest.json and its archives (default: $INBOXLINT_CORPORA); without one,
                  “--source spamassassin” is read from the npm package ${ON_NPM.package}
  --source NAME   only this archive; nothing is written unless --out says where
  --out DIR       where docs/ and src/ are written (default: the project)`;

/** Measures, and writes what the engine and its documentation take from it. */
async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      corpora: { type: 'string' },
      source: { type: 'string', multiple: true },
      out: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const corpora = values.corpora ?? process.env.INBOXLINT_CORPORA;
  const sources = values.source ?? [];
  const progress = progressOn(process.stderr);
  const inputs = corpora ? await readInputs(corpora, sources) : await fromNpm(sources);
  const files = await measureInputs(inputs, (_, count, total) => progress.done(count, total));
  progress.clear();
  const out = values.out ?? (sources.length > 0 ? undefined : '.');
  if (out === undefined) console.log(files.get('docs/accuracy.md'));
  else {
    await writeFiles(out, files);
    for (const path of files.keys()) console.log(`wrote ${path}`);
  }
  return 0;
}

async function fromNpm(sources: readonly string[]): Promise<Inputs> {
  if (sources.length !== 1 || sources[0] !== ON_NPM.source)
    throw new MeasureError(`no corpora named\n\n${USAGE}`);
  return { samples: await readNpmCorpus(process.cwd()), datasets: [] };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isUsers = error instanceof MeasureError || (error instanceof TypeError && 'code' in error);
  console.error(isUsers && error instanceof Error ? `measure: ${error.message}` : error);
  process.exitCode = 2;
}
