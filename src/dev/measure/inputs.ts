import { openArchive, readManifest } from './archive.ts';
import { MeasureError } from './failure.ts';
import type { Sample } from './sample.ts';
import { samplesOf } from './samples.ts';

/** The documents of a corpora folder, or of the sources named; throws `MeasureError` where one cannot be had. */
export async function readSamples(folder: string, sources: readonly string[]): Promise<readonly Sample[]> {
  const datasets = await readManifest(folder);
  const unknown = sources.filter((source) => !datasets.some(({ name }) => name === source));
  if (unknown.length > 0)
    throw new MeasureError(
      `there is no source “${unknown.join('”, “')}”; there are: ${datasets.map(({ name }) => name).join(', ')}`,
    );
  const samples: Sample[] = [];
  for (const dataset of datasets) {
    if (sources.length > 0 && !sources.includes(dataset.name)) continue;
    samples.push(...samplesOf(dataset, await openArchive(folder, dataset)));
  }
  return samples;
}
