import { CHOSEN_ANEW } from './ablations.ts';
import type { Dataset } from './archive.ts';
import { believability } from './believability.ts';
import { ALL } from './counts.ts';
import { type Era, erasOf } from './eras.ts';
import { areaUnderCurve, quantile, recallAt } from './figures.ts';
import { levelSection } from './level-section.ts';
import type { Measurement } from './measured.ts';
import type { Observation } from './observation.ts';
import { partsSections } from './parts-section.ts';
import { measuredRules } from './shares.ts';
import { figure, percent, table } from './table.ts';
import type { Judged } from './validate.ts';

/** Drafts of our own writing, one for each kind of error that the figures above count. */
const ERRORS = `## What it gets wrong

Missed, and why:

- *A letter that asks for nothing yet.* “Good morning, are you the one who looks after purchasing? I have a question about your
  products.” No link, no money, no trigger: the fraud is in the next email.
- *A copy of a transactional email, word for word,* with one link to a domain whose name is in the text. The words are those of a
  thousand real receipts, and a draft can’t say whose domain it is.
- *Somebody else’s newsletter with one link changed.* Nearly all of it is legitimate text.
- *A picture with a few harmless words.* The text in pictures isn’t read.
- *Spam in a language other than English:* only links, typography and markup are judged there.

Flagged, and why:

- *A short sale email.* “Save $50 on all chairs! Free delivery until Sunday. Order now.” A sixth of wanted marketing email is at
  \`caution\`, because spam uses the same words. The same sentences in a longer email count less.
- *A short email in the name of a company whose domain has another name,* such as an agency’s: name the domain, or link to the company’s.
- *Writing about fraud* in one’s own words. Warnings (“never buy gift cards for …”) and quotations are understood, stories are not.
- *A list of links with a free mailbox for questions,* as clubs send it.`;

/** The text of `docs/accuracy.md`. */
export function accuracyPage(result: Measurement, datasets: readonly Dataset[]): string {
  return `# How accurate Inboxlint is

Written by \`npm run measure\`. Everything here is measured on real email and real templates, on content alone: the
subject, the sender’s display name and the main body. Each figure about a document comes from a model that had seen
neither its source (spam) nor its project, list or sender (legitimate email).

${[
  documents(result),
  corpora(datasets),
  sources(result),
  reach(result),
  levelSection(result),
  templates(result),
  calibration(result),
  believability(result.measured),
  ERRORS,
  partsSections(result),
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
  return `## By source\n\nA row: spam of a source that the model had not seen, against the legitimate email of its time. Recall at a share of false positives.\n\n${table(head, rows)}`;
}

function reach({ ablations }: Measurement): string {
  const eras = erasOf(ablations[0]?.judgements ?? new Map());
  const anew = ablations.find(({ formulation }) => formulation === CHOSEN_ANEW);
  const figuresOf = ({ judged }: Era) =>
    `${figure(areaUnderCurve(judged))} / ${figure(recallAt(0.01, judged))}`;
  const rows = [
    ['by cross-validation', ...eras.map(figuresOf)],
    [
      'the same, its phrases chosen anew without what is judged',
      ...erasOf(anew?.judgements ?? new Map()).map(figuresOf),
    ],
  ];
  const head = ['AUC / recall at 1%', ...eras.map(({ name }) => name)];
  return `## Older and modern mail, and wanted marketing\n\nSpam of a source, and legitimate email of projects, lists and senders, that the model had not seen; the lexicon was read through with all sources in view, which the second row does without. *Modern* pools the spam of two honeypots, against all later legitimate email; *without bulk mail* leaves newsletters, marketing and political mail out of it. *Marketing* is wanted marketing email against the spam of the same mailboxes, the spam left out: the hardest, for both speak alike. What SpamAssassin and Rspamd hold against a part of it is in \`docs/parity.md\`.\n\n${table(head, rows)}`;
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
  const rows = bands.map(({ from, to, likelihood, spam, documents }) => [
    `${from}–${to}`,
    String(documents),
    likelihood.toFixed(0),
    percent(spam),
  ]);
  return `## Calibration\n\nThe likelihood that email with so many points is spam is 1 / (1 + e^−(${offset} + ${slope} × √points)), each kind of legitimate email counting alike and spam being as frequent as all of it. Of email with a likelihood of 70%, 70 of 100 should be spam.\n\n![Likelihood against share of spam](calibration.svg)\n\n${table(['likelihood in percent', 'documents', 'mean', 'spam'], rows)}`;
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
