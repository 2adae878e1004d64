import { SHIPPED } from './ablations.ts';
import { erasOf } from './eras.ts';
import { areaUnderCurve, recallAt } from './figures.ts';
import type { Measurement } from './measured.ts';
import { type Difference, pairedDifferences } from './paired-bootstrap.ts';
import { figure, table } from './table.ts';

/** What is shipped, and the same without a part of it: sections of `docs/accuracy.md`. */
export function partsSections(measurement: Measurement): string {
  return [figures(measurement), differences(measurement)].join('\n\n');
}

function figures({ ablations }: Measurement): string {
  const names = [...(ablations[0]?.judgements.keys() ?? [])];
  const rows = ablations.map(({ formulation: { name, description }, judgements }) => [
    `**${name}**: ${description}`,
    ...names.map((fold) => {
      const judged = (judgements.get(fold) ?? []).filter(({ observation }) => observation.isEnglish);
      return `${figure(areaUnderCurve(judged))} / ${figure(recallAt(0.01, judged))}`;
    }),
  ]);
  return `## What each part brings\n\nAUC / recall at 1% false positives, English mail. Other ways of weighing were tried and are not shipped: \`docs/decisions/0013-one-weight-a-rule.md\`.\n\n${table(['', ...names], rows)}`;
}

function differences({ ablations }: Measurement): string {
  const shipped = erasOf(
    ablations.find(({ formulation }) => formulation === SHIPPED)?.judgements ?? new Map(),
  );
  const others = ablations.filter(({ formulation }) => formulation !== SHIPPED);
  const rows = others.map(({ formulation: { name }, judgements }) => [
    name,
    ...erasOf(judgements).map(({ judged }, index) => {
      const { auc, recall } = pairedDifferences(shipped[index]?.judged ?? [], judged);
      return `${differenceText(auc)} / ${differenceText(recall)}`;
    }),
  ]);
  return `### Are these differences noise?\n\nThe shipped model less the one of each row, on the same email that neither had seen: AUC / recall at 1% false positives, and in brackets where 95 of 100 differences lie when projects, lists and senders are drawn anew (spam: email by email), the same ones for both models. Where the brackets hold 0, these corpora cannot tell.\n\n${table(['', ...shipped.map(({ name }) => name)], rows)}`;
}

/** As `+.007 [+.005, +.010]`. */
function differenceText({ value, low, high }: Difference): string {
  return `${signed(value)} [${signed(low)}, ${signed(high)}]`;
}

function signed(value: number): string {
  if (!Number.isFinite(value)) return figure(value);
  return `${value < 0 ? '−' : '+'}${figure(Math.abs(value))}`;
}
