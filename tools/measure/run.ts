import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { accuracyPage } from './accuracy-page.ts';
import { calibrationCurve } from './curve.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { inputsFile } from './inputs-file.ts';
import { phraseCountsFile } from './lexicon-file.ts';
import { lexiconPage } from './lexicon-page.ts';
import { measure, measureShipped } from './measured.ts';
import type { Observation } from './observation.ts';
import { countsFile, type Measured, weightsFile } from './weights-file.ts';
import { observeAll } from './worker-pool.ts';

/** Tells how far a stage is. */
export type StageProgress = (stage: 'documents' | 'models', count: number, total: number) => void;

/** Measures documents that have been read, and gives the files to be written, by their paths from the project's root. */
export async function measureInputs(
  { samples, datasets }: Inputs,
  report: StageProgress = () => {},
): Promise<ReadonlyMap<string, string>> {
  const observed = await observeAll(samples, true, (count, total) => report('documents', count, total));
  const result = measure(withoutCopies(observed), (count, total) => report('models', count, total));
  return new Map([
    ['docs/accuracy.md', accuracyPage(result, datasets)],
    ['docs/calibration.svg', calibrationCurve(result.bands)],
    ['docs/lexicon.md', lexiconPage(result.observations)],
    ['docs/measured.json', inputsFile(result.observations, datasets)],
    ...engineFiles(result.measured, result.observations),
  ]);
}

/** What the engine takes from the corpora of a folder, without trying any other model: the same files in less time. */
export async function measureEngine(folder: string): Promise<ReadonlyMap<string, string>> {
  const { samples } = await readInputs(folder, []);
  const observations = withoutCopies(await observeAll(samples, false, () => {}));
  return new Map(engineFiles(measureShipped(observations), observations));
}

/** Writes the files below a folder. */
export async function writeFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

function engineFiles(measured: Measured, observations: readonly Observation[]): [string, string][] {
  return [
    ['src/core/rules/weights.ts', weightsFile(measured)],
    ['src/core/rules/measured-counts.ts', countsFile(measured)],
    ['src/core/lexicon/phrase-counts.ts', phraseCountsFile(observations)],
  ];
}

/** Templates say the same in text and HTML, and projects copy each other: what reads alike counts once. */
function withoutCopies(observations: readonly Observation[]): readonly Observation[] {
  const seen = new Set<string>();
  return observations.filter(({ kind, print }) => {
    if (kind !== 'templates') return true;
    if (seen.has(print)) return false;
    seen.add(print);
    return true;
  });
}
