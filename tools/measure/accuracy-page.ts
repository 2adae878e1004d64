import { LEVELS } from '../../src/core/report/score.ts';
import { CHOSEN_ANEW } from './ablations.ts';
import type { Dataset } from './archive.ts';
import { levelAt, scoreOf } from './calibrate.ts';
import { ALL } from './counts.ts';
import { areaUnderCurve, quantile, recallAt } from './figures.ts';
import type { Judgements, Measurement } from './measured.ts';
import type { Observation } from './observation.ts';
import { KINDS } from './sample.ts';
import { measuredRules } from './shares.ts';
import { figure, percent, table } from './table.ts';
import type { Judged } from './validate.ts';

/** Drafts of our own writing, one for each kind of error that the figures above count. */
const ERRORS = `## What it gets wrong

Missed, and why:

- *A letter that asks for nothing yet.* “Good morning, are you the one who looks after purchasing? I have a question about your
  products.” No link, no money, no trigger: what makes it fraud comes in the next mail.
- *A copy of a transactional mail, word for word,* whose one link leads to a host with a plain name. The words are those of a
  thousand honest receipts; whether the host is the company’s own, a draft cannot say.
- *A newsletter of somebody else with one link changed.* Nearly all of it is honest text.
- *A picture with a few harmless words.* What the picture says is not read.
- *Any trick of words in a language other than English:* only links, typography and markup are judged there.

Taken wrongly, and why:

- *A shop’s sale.* “Save $50 on all chairs! Free delivery until Sunday. Order now.” Such words are what spam is made of; a short mail
  of nothing else scores high, and the same words in a longer one do not.
- *Writing about fraud.* “Never answer a mail that promises you an inheritance of $10,000,000.” The words are judged, not what is
  said of them.
- *A finished message in the name of a big company,* written by an agency on a host of its own.
- *A list of links with a free mail address for questions,* as clubs send it.`;

/** The text of `docs/accuracy.md`. */
export function accuracyPage(result: Measurement, datasets: readonly Dataset[]): string {
  return `# How accurate Inboxlint is

Written by \`npm run measure\`. Everything here is measured on real mail and real templates, on content alone: the
subject, the sender’s display name and the main body. Each figure about a document comes from a model that had seen
neither its source (spam) nor its project, list or newsletter (legitimate mail).

${[
  documents(result),
  corpora(datasets),
  sources(result),
  reach(result),
  levels(result),
  templates(result),
  calibration(result),
  ERRORS,
  parts(result),
  rulesFound(result),
].join('\n\n')}
`;
}

function documents({ observations }: Measurement): string {
  const keyOf = ({ source, kind }: Observation) => `${source}, ${kind}`;
  const rows = [...new Set(observations.map(keyOf))].sort().map((key) => {
    const those = observations.filter((one) => keyOf(one) === key);
    const count = (has: (one: Observation) => boolean) => String(those.filter(has).length);
    return [key, String(those.length), count((one) => one.isEnglish), count((one) => one.isHtml)];
  });
  return `## Documents\n\nNear-duplicates are counted once.\n\n${table(['', 'documents', 'English', 'HTML'], rows)}`;
}

function corpora(datasets: readonly Dataset[]): string {
  const rows = datasets.map(({ name, licence, origins }) => [
    name,
    origins.map(linkTo).join(', '),
    licence.replaceAll('|', '/'),
  ]);
  return `## Corpora\n\nOnly counts and weights of them are in Inboxlint: no message and no template.\n\n${table(['', 'from', 'licence, as stated there'], rows)}`;
}

/** Repositories can be looked at; of packages the name is enough. */
function linkTo(origin: string): string {
  const repository = /^github:([\w.-]+\/[\w.-]+?)(?:@([\da-f]+))?$/.exec(origin);
  return repository
    ? `[${repository[1]}](https://github.com/${repository[1]})`
    : origin.replace(/^npm:/, 'npm package ');
}

const english = ({ observation }: Judged) => observation.isEnglish;

function sources({ ablations }: Measurement): string {
  const rows = [...(ablations[0]?.judgements ?? [])].map(([name, all]) => {
    const judged = all.filter(english);
    const html = judged.filter(({ observation }) => observation.isHtml);
    return [
      name,
      String(judged.filter((one) => one.isSpam).length),
      String(judged.filter((one) => !one.isSpam).length),
      figure(areaUnderCurve(judged)),
      figure(areaUnderCurve(html)),
      ...[0.001, 0.01, 0.05].map((rate) => percent(recallAt(rate, judged))),
    ];
  });
  const head = ['left out', 'spam', 'legitimate', 'AUC', 'in HTML', 'recall at 0.1%', 'at 1%', 'at 5%'];
  return `## By source\n\nA row: spam of a source that the model had not seen, against the legitimate mail of its time. Recall at a share of false positives.\n\n${table(head, rows)}`;
}

function reach({ ablations, held, measured: { levels } }: Measurement): string {
  const templates = held.filter(({ observation }) => observation.kind === 'templates');
  const isFlagged = ({ value }: Judged) => value >= levels.risky;
  const flagged = templates.filter(isFlagged).length / templates.length;
  const anew = ablations.find(({ formulation }) => formulation === CHOSEN_ANEW);
  const rows = [
    ['by cross-validation', ...eras(ablations[0]?.judgements ?? new Map()), percent(flagged)],
    ['the same, its phrases chosen anew without what is judged', ...eras(anew?.judgements ?? new Map()), '–'],
  ];
  const head = ['', 'older: AUC / recall at 1%', 'modern English', 'templates flagged'];
  return `## Older and modern mail\n\nSpam of a source, and legitimate mail of projects, lists and newsletters, that the model had not seen; the lexicon was read through with all sources in view, which the second row does without. What SpamAssassin and Rspamd hold against a part of it is in \`docs/parity.md\`.\n\n${table(head, rows)}`;
}

function eras(own: Judgements): readonly string[] {
  const older = (own.get('spamassassin') ?? []).filter(english);
  const modern = modernOf(own).filter(english);
  return [older, modern].map(
    (judged) => `${figure(areaUnderCurve(judged))} / ${figure(recallAt(0.01, judged))}`,
  );
}

/** Modern spam of every source, each left out, against the modern legitimate mail that its fold is tried on. */
function modernOf(own: Judgements): readonly Judged[] {
  return [...own].flatMap(([name, judged]) =>
    name !== 'spamassassin' && judged.some(({ isSpam, observation }) => isSpam && observation.source === name)
      ? judged
      : [],
  );
}

function levels({ ablations, held, measured: { levels, calibration } }: Measurement): string {
  const levelOf = (points: number) => levelAt(points, levels);
  const from = (points: number) => `${points} points (a score of ${scoreOf(points, calibration)})`;
  const sharesOf = (those: readonly Judged[]) =>
    LEVELS.map((name) => those.filter(({ value }) => levelOf(value) === name).length / those.length);
  const keys = KINDS.flatMap((kind) => [true, false].map((isEnglish) => ({ kind, isEnglish })));
  const rows = keys.flatMap(({ kind, isEnglish }) => {
    const those = held.filter(({ observation: one }) => one.kind === kind && one.isEnglish === isEnglish);
    if (those.length === 0) return [];
    return [
      [isEnglish ? kind : `${kind}, not English`, String(those.length), ...sharesOf(those).map(percent)],
    ];
  });
  const apart = [...(ablations[0]?.judgements ?? [])].flatMap(([name, judged]) => {
    const those = judged.filter((one) => one.isSpam && one.observation.source === name && english(one));
    if (those.length === 0 || name === 'within sources') return [];
    return [[`spam of ${name}, fitted without it`, String(those.length), ...sharesOf(those).map(percent)]];
  });
  return `## Levels\n\n\`caution\` begins at ${from(levels.caution)}, where a draft is as likely spam as not; \`risky\` at ${from(levels.risky)}, so that at most 1% of each kind of legitimate mail is beyond; \`spam\` at ${from(levels.spam)}, for 0.1% of all of it.\n\n${table(['', 'documents', ...LEVELS], [...rows, ...apart])}`;
}

function templates({ observations }: Measurement): string {
  const shown = observations.flatMap(({ shown }) => shown ?? []);
  const severities = ['error', 'warning', 'info'] as const;
  const rows = severities.map((severity) => {
    const counts = shown.map(({ findings }) => findings[severity]);
    return [severity, ...[0.5, 0.9, 0.99].map((share) => String(quantile(share, counts)))];
  });
  return `## False alarms on legitimate templates\n\nFindings a template, as it stands in its project, of ${shown.length}.\n\n${table(['severity', 'median', '90th percentile', '99th percentile'], rows)}`;
}

function calibration({ bands, measured }: Measurement): string {
  const { offset, slope } = measured.calibration;
  const rows = bands.map(({ from, to, score, spam, documents }) => [
    `${from}–${to}`,
    String(documents),
    score.toFixed(0),
    percent(spam),
  ]);
  return `## Calibration\n\nThe score is 100 / (1 + e^−(${offset} + ${slope} × √points)), each kind of legitimate mail counting alike. A draft that scores 70 should be spam in 70 of 100 cases, spam and legitimate mail being as frequent.\n\n![Score against share of spam](calibration.svg)\n\n${table(['score', 'documents', 'mean score', 'spam'], rows)}`;
}

/** Where each measured rule found something, by source: what its weight rests on. */
function rulesFound({ measured: { counts, weights } }: Measurement): string {
  const sources = [...(counts.values().next().value?.keys() ?? [])].filter((source) => source !== ALL);
  const columns = sources.flatMap((source) =>
    (['spam', 'legitimate'] as const).flatMap((kind) =>
      [...counts.values()].some((found) => (found.get(source)?.[kind][1] ?? 0) > 0) ? [{ source, kind }] : [],
    ),
  );
  const rows = measuredRules.map(({ id }) => [
    `[${id}](rules/${id}.md)`,
    String(weights.get(id) ?? 0),
    ...columns.map(({ source, kind }) => {
      const [found, of] = counts.get(id)?.get(source)?.[kind] ?? [0, 0];
      return percent(found / of);
    }),
  ]);
  const head = ['', 'points', ...columns.map(({ source, kind }) => `${source}, ${kind}`)];
  return `## Rules\n\nPoints at the whole share, and the part of each source in which a rule found something. A rule without points is reported because it is a fault, not because spam has it oftener.\n\n${table(head, rows)}`;
}

function parts({ ablations }: Measurement): string {
  const names = [...(ablations[0]?.judgements.keys() ?? [])];
  const rows = ablations.map(({ formulation: { name, description }, judgements }) => [
    `**${name}**: ${description}`,
    ...names.map((fold) => {
      const judged = (judgements.get(fold) ?? []).filter(english);
      return `${figure(areaUnderCurve(judged))} / ${figure(recallAt(0.01, judged))}`;
    }),
  ]);
  return `## What each part brings\n\nAUC / recall at 1% false positives, English mail. Other ways of weighing were tried and are not shipped: \`docs/decisions/0013-one-weight-a-rule.md\`.\n\n${table(['', ...names], rows)}`;
}
