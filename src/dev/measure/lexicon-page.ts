import { ruleOf } from './categories.ts';
import { ALL, type Counts, phraseCounts } from './counts.ts';
import type { Observation } from './observation.ts';
import { lexicon } from './observe.ts';
import { percent, table } from './table.ts';

/** Spam documents that a phrase must be in, and how much oftener than in legitimate mail, to be held against a draft. */
const LEAST = 3;
const OFTENER = 2;

interface Line {
  readonly text: string;
  readonly category: string;
  readonly counts: Counts;
  /** Spam sources it is in. */
  readonly sources: number;
}

/** The text of `docs/lexicon.md`. */
export function lexiconPage(observations: readonly Observation[]): string {
  const lines = linesOf(observations);
  const isKept = (line: Line) => isSupported(line);
  const categories = [...new Set(lines.map(({ category }) => category))];
  const kept = categories.map((category) =>
    section(
      category,
      lines.filter((line) => line.category === category && isKept(line)),
    ),
  );
  return `# The lexicon, measured

Written by \`npm run measure\`. In how many English documents each phrase stands, in whatever inflection: found of all, spam
and legitimate mail (person-to-person and list mail, newsletters, templates) apart, and in how many of the spam sources.

${kept.filter((text) => text !== '').join('\n\n')}

## Not supported by this data

Phrases that are in fewer than ${LEAST} spam documents, or not at least ${OFTENER} times as frequent in spam as in legitimate mail.

${lineTable(lines.filter((line) => !isKept(line)))}
`;
}

/** Phrases of the lexicon that the data does not hold against a draft. */
export function unsupported(observations: readonly Observation[]): readonly string[] {
  return linesOf(observations).flatMap((line) => (isSupported(line) ? [] : line.text));
}

function linesOf(observations: readonly Observation[]): readonly Line[] {
  const counts = phraseCounts(observations);
  return lexicon.flatMap(({ phrase: { text }, category }, index): Line[] => {
    const bySource = counts[index];
    const all = bySource?.get(ALL);
    if (!bySource || !all || !ruleOf(category)) return [];
    const sources = [...bySource].filter(([source, { spam }]) => source !== ALL && spam[0] > 0).length;
    return [{ text, category, counts: all, sources }];
  });
}

function isSupported({ counts: { spam, legitimate } }: Line): boolean {
  return spam[0] >= LEAST && rate(spam) >= OFTENER * rate(legitimate);
}

function rate([found, of]: Counts['spam']): number {
  return of === 0 ? 0 : found / of;
}

function section(category: string, lines: readonly Line[]): string {
  return lines.length === 0 ? '' : `## ${category}\n\n${lineTable(lines)}`;
}

function lineTable(lines: readonly Line[]): string {
  const rows = lines.map(({ text, counts: { spam, legitimate }, sources }) => [
    text,
    `${spam[0]} (${percent(rate(spam))})`,
    `${legitimate[0]} (${percent(rate(legitimate))})`,
    String(sources),
  ]);
  return table(['phrase', 'in spam', 'in legitimate mail', 'sources'], rows);
}
