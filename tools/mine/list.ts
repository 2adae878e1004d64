import type { Candidate } from './candidates.ts';

const HEAD = [
  'deviation',
  'place',
  'phrase',
  'spam campaigns',
  'by collection',
  'templates',
  'projects',
  'newsletters',
  'correspondence',
];

/** Candidates as tab-separated values, best first, for reading in an editor. */
export function candidateList(candidates: readonly Candidate[]): string {
  const collections = [...new Set(candidates.flatMap(({ spam }) => [...spam.keys()]))].sort();
  const rows = candidates.map(({ deviation, place, text, spam, legitimate, projects }) => [
    deviation.toFixed(2),
    place,
    text,
    String([...spam.values()].reduce((sum, count) => sum + count, 0)),
    collections.map((collection) => spam.get(collection) ?? 0).join(' '),
    String(legitimate.get('templates') ?? 0),
    String(projects),
    String(legitimate.get('newsletters') ?? 0),
    String(legitimate.get('correspondence') ?? 0),
  ]);
  const head = HEAD.map((name) => (name === 'by collection' ? `${name}: ${collections.join(' ')}` : name));
  return `${[head, ...rows].map((cells) => cells.join('\t')).join('\n')}\n`;
}
