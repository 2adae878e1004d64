import { contextOf } from '../../src/core/facts/context.ts';
import { readDraft } from '../../src/core/read/read.ts';
import { boundWeights } from '../../src/core/report/priors.ts';
import { LEVELS, levelAt, scoreAt } from '../../src/core/report/scale.ts';
import { rules } from '../../src/core/rules/index.ts';
import type { Group } from '../../src/core/rules/rule.ts';
import { agreementOf, type GradedPoints, gradedDrafts } from './graded.ts';
import { sharesIn } from './observe.ts';
import { PRIORS } from './priors.ts';
import { figure, percent, table } from './table.ts';
import type { Measured } from './weights-file.ts';

/** How the weights that were just measured agree with the grades of drafts that nobody fitted them to: a section of `docs/accuracy.md`. */
export function believability(measured: Measured): string {
  const graded = gradedDrafts().map(({ source, format, grade }) => ({
    grade,
    points: pointsOf(sharesIn(contextOf(readDraft(source, format))), measured),
  }));
  const levelOf = (points: number) => levelAt(scoreAt(points, measured.levels));
  const { ordered, falselyWarned, caught } = agreementOf(graded, levelOf);
  const grades = [...new Set(graded.map(({ grade }) => grade))].sort();
  const rows = grades.map((grade) => {
    const those = graded.filter((one) => one.grade === grade);
    const counts = LEVELS.map((level) =>
      String(those.filter(({ points }) => levelOf(points) === level).length),
    );
    return [`${grade}: ${MEANING[grade]}`, String(those.length), ...counts];
  });
  return `## Is the score believable?\n\n${graded.length} drafts of our own writing (\`tools/data/graded\`), graded by a reader before they were ever checked. Of the pairs of different grades, 3 and 4 counted as one, ${figure(ordered)} are in the right order; ${percent(falselyWarned)} of the impeccable ones are at \`caution\` or worse, and ${percent(caught)} of the frauds at \`risky\` or worse. They were looked at while phrases and combinations were written, which flatters these figures.\n\n${table(['grade', 'drafts', ...LEVELS], rows)}`;
}

const MEANING: Readonly<Record<GradedPoints['grade'], string>> = {
  0: 'nobody could object',
  1: 'legitimate, with a habit or two of advertising',
  2: 'pushy marketing of a real company',
  3: 'likely to be filtered',
  4: 'fraud',
};

/** The points of a draft with these shares and weights; groups are capped. */
function pointsOf(shares: ReturnType<typeof sharesIn>, { weights, caps }: Measured): number {
  const found = rules.flatMap(({ id, group }) => {
    const share = Math.min(1, shares[id] ?? 0);
    return share > 0 ? [{ id, group, share }] : [];
  });
  const bound = boundWeights(found, (id) => weights.get(id) ?? 0, PRIORS);
  const groups = new Map<Group, number>();
  for (const { id, group, share } of found)
    groups.set(group, (groups.get(group) ?? 0) + (bound.get(id) ?? 0) * share);
  return caps.reduce((sum, [group, cap]) => sum + Math.min(cap, groups.get(group) ?? 0), 0);
}
