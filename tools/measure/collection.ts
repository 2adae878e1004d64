import type { Sample } from './sample.ts';

/** Collected over years, and so one collection a year. */
const BY_YEAR = 'phishing_pot_2021_2024';

/** Names the collection that a document is of: an archive, or a part of one that was collected apart. */
export function collectionOf({ source, group, year }: Pick<Sample, 'source' | 'group' | 'year'>): string {
  return `${source} ${source === BY_YEAR ? year : group}`;
}
