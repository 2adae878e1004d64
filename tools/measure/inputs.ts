import { type Dataset, type DatasetUse, openArchive, readManifest } from './archive.ts';
import { MeasureError } from './failure.ts';
import type { Sample } from './sample.ts';
import { samplesOf } from './samples.ts';

/** What is measured, and the archives that it is from. */
export interface Inputs {
  readonly samples: readonly Sample[];
  readonly datasets: readonly Dataset[];
}

/** Text that has lost its markup and its links says nothing about the rules that judge those. */
const FOR_WEIGHTS: ReadonlySet<DatasetUse> = new Set<DatasetUse>(['all', 'templates']);

/** The documents of a corpora folder, or of the sources named; throws `MeasureError` where one cannot be had. */
export async function readInputs(folder: string, sources: readonly string[]): Promise<Inputs> {
  const all = (await readManifest(folder)).filter(({ use }) => FOR_WEIGHTS.has(use));
  const unknown = sources.filter((source) => !all.some(({ name }) => name === source));
  if (unknown.length > 0)
    throw new MeasureError(
      `there is no source “${unknown.join('”, “')}”; there are: ${all.map(({ name }) => name).join(', ')}`,
    );
  const datasets = all.filter(({ name }) => sources.length === 0 || sources.includes(name));
  const samples: Sample[] = [];
  for (const dataset of datasets) samples.push(...samplesOf(dataset, await openArchive(folder, dataset)));
  return { samples, datasets };
}
