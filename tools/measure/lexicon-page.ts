import type { Phrase, Standing } from '../../src/core/lexicon/phrase.ts';
import { ruleOf } from './categories.ts';
import { myths } from './myths.ts';
import type { Observation } from './observation.ts';
import { lexicon } from './observe.ts';
import { rejected } from './rejected.ts';
import { lexiconSupport, rate, type Support, shortfallOf, supportIn } from './support.ts';
import { percent, table } from './table.ts';
import { triggerSection } from './trigger-section.ts';
import { placeOf, watched } from './watched.ts';

interface Line {
  readonly text: string;
  readonly category: string;
  readonly support: Support;
  readonly standing?: Standing;
  readonly instead?: Phrase['instead'];
}

/** The text of `docs/lexicon.md`. */
export function lexiconPage(observations: readonly Observation[]): string {
  const lines = linesOf(observations);
  const of = (standing?: Standing) => lines.filter((line) => line.standing === standing);
  const kept = of().filter(({ support }) => !shortfallOf(support));
  const others = of().filter(({ support }) => shortfallOf(support));
  const categories = [...new Set(lines.map(({ category }) => category))];
  const watchedSupport = supportIn(observations, watched.length, (one) => one.watched);
  const parts = [
    introduction(lines),
    summary(categories, kept),
    ...categories.map((category) => section(category, kept)),
    topicSection(of('topic')),
    everydaySection(of('everyday')),
    listedSection(categories, of('listed')),
    others.length > 0 ? `## Not supported by this data\n\n${lineTable(others)}` : '',
    refusals(),
    mythSection(watchedSupport),
    triggerSection(watchedSupport),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function linesOf(observations: readonly Observation[]): readonly Line[] {
  const support = lexiconSupport(observations);
  return lexicon.flatMap(({ phrase: { text, standing, instead }, category }, index): Line[] => {
    const one = support[index];
    return one && ruleOf(category)
      ? [{ text, category, support: one, ...(standing && { standing }), ...(instead && { instead }) }]
      : [];
  });
}

function introduction([line]: readonly Line[]): string {
  const [spam, legitimate] = [line?.support.spam[1] ?? 0, line?.support.legitimate[1] ?? 0];
  return `# The lexicon, measured

Written by \`npm run measure\`: in how many of ${grouped(spam)} English spam emails and of ${grouped(legitimate)} legitimate
documents (person-to-person and list email, newsletters, templates) each phrase stands, in whatever inflection, also within a longer
phrase. A phrase is held against a draft where it is in at least 3 spam emails of at least 2 collections (an archive, or a
part of one that was collected apart, such as a year), at least twice as frequent in spam as in legitimate email, whether
documents count alike or sources by the root of their size, and in at most 8 templates of at most 2 projects.
What is merely a name or the wording of one campaign was left out by reading; topics, and phrases that are well known and
too rare here, are listed apart and count less. The same corpora chose the phrases and count them, so that their figures
are those of the email measured, and lower in email to come. The last column has what the quick fix writes instead.`;
}

function summary(categories: readonly string[], kept: readonly Line[]): string {
  const rows = categories.map((category) => [
    category,
    String(kept.filter((line) => line.category === category).length),
  ]);
  return table(['category', 'phrases'], [...rows, ['all', String(kept.length)]]);
}

function section(category: string, kept: readonly Line[]): string {
  const lines = kept.filter((line) => line.category === category);
  return lines.length === 0 ? '' : `## ${category}\n\n${lineTable(lines)}`;
}

function everydaySection(lines: readonly Line[]): string {
  if (lines.length === 0) return '';
  return `## Everyday phrases

Common in spam, and needed by legitimate email as well: like topics they are an information without points, and count only beside
a phrase of their category that is evidence by itself.

${lineTable(lines)}`;
}

function topicSection(lines: readonly Line[]): string {
  return `## Topics

What email is about, legitimate email as well. By itself a topic is an information without points; beside another phrase
of its category it counts.

${lineTable(lines)}`;
}

function listedSection(categories: readonly string[], lines: readonly Line[]): string {
  const rows = categories.map((category) => [
    category,
    lines
      .filter((line) => line.category === category)
      .map(({ text, support: { spam, legitimate } }) => `${text} (${spam[0]} : ${legitimate[0]})`)
      .join(', '),
  ]);
  return `## Well known and too rare to tell

Phrases that everybody knows from spam and that these corpora neither bear out nor refute, with the spam emails and the
legitimate documents that they are in. Each is an information and counts half.

${table(['category', 'phrases (spam : legitimate)'], rows)}`;
}

function refusals(): string {
  const rows = [...rejected].map(([reason, phrases]) => [
    reason,
    String(phrases.length),
    phrases
      .filter((_, index) => index % Math.ceil(phrases.length / EXAMPLES) === 0)
      .map((phrase) => `“${phrase}”`)
      .join(', '),
  ]);
  return `## Refused

Candidates that spam says and that no rule reports, by the reason.

${table(['reason', 'phrases', 'for example'], rows)}`;
}

const EXAMPLES = 6;

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

function mythSection(support: readonly Support[]): string {
  const lines = myths.flatMap((text): Line[] => {
    const one = support[placeOf(text) ?? -1];
    return one ? [{ text, category: '', support: one }] : [];
  });
  return `## Myths

Words that are commonly said to send email to the spam folder. They are not reported: in these corpora legitimate email
says them too, or spam hardly does, so that avoiding them would cost an author more than it brings.

${lineTable(lines)}`;
}

function lineTable(lines: readonly Line[]): string {
  const hasInstead = lines.some(({ instead }) => instead !== undefined);
  const rows = lines.map(({ text, instead = [], support: { spam, legitimate, collections } }) => [
    text,
    `${spam[0]} (${percent(rate(spam))})`,
    `${legitimate[0]} (${percent(rate(legitimate))})`,
    String(collections),
    ...(hasInstead ? [[instead].flat().join(' · ')] : []),
  ]);
  const columns = ['phrase', 'in spam', 'in legitimate email', 'collections'];
  return table(hasInstead ? [...columns, 'instead'] : columns, rows);
}
