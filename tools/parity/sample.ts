import { createHash } from 'node:crypto';
import type { Sample } from '../measure/sample.ts';

/** So many mails, half of them spam where there are enough, and so many templates: the same ones each time. */
export function chosen(samples: readonly Sample[], size: number): readonly Sample[] {
  const ranked = samples
    .map((sample) => ({ sample, rank: createHash('sha256').update(sample.id).digest('hex') }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ sample }) => sample);
  const of = (isIn: (sample: Sample) => boolean, count: number) => ranked.filter(isIn).slice(0, count);
  const spam = of(({ kind }) => kind === 'spam', Math.ceil(size / 2));
  const wanted = of(({ kind }) => kind === 'newsletters' || kind === 'correspondence', size - spam.length);
  return [...spam, ...wanted, ...of(({ isTemplate }) => isTemplate, size)];
}
