import type { Standing } from '../../src/core/lexicon/phrase.ts';
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
  return lexicon.flatMap(({ phrase: { text, standing }, category }, index): Line[] => {
    const one = support[index];
    return one && ruleOf(category) ? [{ text, category, support: one, ...(standing && { standing }) }] : [];
  });
}

function introduction([line]: readonly Line[]): string {
  const [spam, legitimate] = [line?.support.spam[1] ?? 0, line?.support.legitimate[1] ?? 0];
  return `# The lexicon, measured

Written by \`npm run measure\`: in how many of ${spam} English spam emails and of ${legitimate} legitimate documents
(person-to-person and list mail, newsletters, templates) each phrase stands, in whatever inflection, also within a longer
phrase. A phrase is held against a draft where it is in at least 3 spam mails of at least 2 collections (an archive, or a
part of one that was collected apart, such as a year), at least twice as frequent in spam as in legitimate mail, whether
documents count alike or sources by the root of their size, and in at most 8 templates of at most 2 projects.
What is merely a name or the wording of one campaign was left out by reading; topics, and phrases that are well known and
too rare here, are listed apart and count less. The same corpora chose the phrases and count them, so that their figures
are those of the mail measured, and lower in mail to come.`;
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
  return `## Everyday words

Common in spam and in business email alike: like topics they are an information without points, and count only beside a
phrase of their category that is evidence by itself.

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

Phrases that everybody knows from spam and that these corpora neither bear out nor refute, with the spam mails and the
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

function mythSection(support: readonly Support[]): string {
  const lines = myths.flatMap((text): Line[] => {
    const one = support[placeOf(text) ?? -1];
    return one ? [{ text, category: '', support: one }] : [];
  });
  return `## Myths

Words that are commonly said to send mail to the spam folder. They are not reported: in these corpora legitimate mail
says them too, or spam hardly does, so that avoiding them would cost an author more than it brings.

${lineTable(lines)}`;
}

function lineTable(lines: readonly Line[]): string {
  const rows = lines.map(({ text, support: { spam, legitimate, collections } }) => [
    text,
    `${spam[0]} (${percent(rate(spam))})`,
    `${legitimate[0]} (${percent(rate(legitimate))})`,
    String(collections),
  ]);
  return table(['phrase', 'in spam', 'in legitimate mail', 'collections'], rows);
}
