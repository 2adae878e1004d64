import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { progressOn } from '../../src/cli/progress.ts';
import { MeasureError } from '../measure/failure.ts';
import { parityPage } from './page.ts';
import { compare, verifiedSymbols } from './run.ts';
import { phraseSymbolsFile, ruleSymbolsFile } from './symbol-files.ts';

const USAGE = `npm run parity -- --corpora DIR [--sample N] [--out FILE] [--cache FILE]

  --corpora DIR   the folder of manifest.json and its archives (default: $INBOXLINT_CORPORA)
  --sample N      so many mails, half of them spam, and so many templates (default: 1000)
  --out FILE      where the page goes (default: docs/parity.md; - prints it and writes no symbols)
  --cache FILE    keeps what the filters say, and does not ask them again about the same message: for work on a rule`;

/** Compares what the filters and the linter say of the same messages, and writes the page about it and what symbols are named for. */
async function main(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      corpora: { type: 'string' },
      sample: { type: 'string', default: '1000' },
      out: { type: 'string', default: 'docs/parity.md' },
      cache: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(USAGE);
  const corpora = values.corpora ?? process.env.INBOXLINT_CORPORA;
  const size = Number(values.sample);
  if (!corpora) throw new MeasureError(`no corpora named\n\n${USAGE}`);
  if (!(Number.isInteger(size) && size > 0))
    throw new MeasureError(`--sample takes a number, not “${values.sample}”`);
  const progress = progressOn(process.stderr);
  const { parity, documents } = await compare(corpora, size, values.cache, progress.done);
  const page = parityPage(parity);
  if (values.out === '-') {
    progress.clear();
    return console.log(page);
  }
  const { ofPhrases, ofRules } = await verifiedSymbols(documents, values.cache, progress.done);
  progress.clear();
  const files = {
    [values.out]: page,
    'src/core/lexicon/phrase-symbols.ts': phraseSymbolsFile(ofPhrases),
    'src/core/rules/rule-symbols.ts': ruleSymbolsFile(ofRules),
  };
  for (const [path, text] of Object.entries(files)) {
    await writeFile(path, text);
    console.log(`wrote ${path}`);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isUsers = error instanceof MeasureError || (error instanceof TypeError && 'code' in error);
  console.error(isUsers && error instanceof Error ? `parity: ${error.message}` : error);
  process.exitCode = 2;
}
