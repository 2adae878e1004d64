import { LEVELS, levelAt, scoreAt } from '../../src/core/report/scale.ts';
import { isSpam } from './cross-validation.ts';
import type { Measurement } from './measured.ts';
import { KINDS } from './sample.ts';
import { percent, table } from './table.ts';
import type { Judged } from './validate.ts';

/** What part of each kind of mail is at which level: a section of `docs/accuracy.md`. */
export function levelSection({ ablations, held, measured }: Measurement): string {
  const { caution, risky } = measured.levels;
  const levelOf = (points: number) => levelAt(scoreAt(points, measured.levels));
  const sharesOf = (those: readonly Judged[]) =>
    LEVELS.map((name) => those.filter(({ value }) => levelOf(value) === name).length / those.length);
  const rowOf = (name: string, those: readonly Judged[]) =>
    those.length === 0 ? [] : [[name, String(those.length), ...sharesOf(those).map(percent)]];
  const kinds = KINDS.flatMap((kind) => {
    const those = held.filter(({ observation }) => observation.kind === kind && kind !== 'spam');
    return [
      ...rowOf(kind, those.filter(isEnglish)),
      ...rowOf(
        `${kind}, not English`,
        those.filter((one) => !isEnglish(one)),
      ),
    ];
  });
  const spamSources = [
    ...new Set(held.flatMap(({ observation }) => (isSpam(observation) ? observation.source : []))),
  ];
  const spam = spamSources.sort().flatMap((source) => {
    const those = held.filter(({ observation }) => isSpam(observation) && observation.source === source);
    const apart = (ablations[0]?.judgements.get(source) ?? []).filter((one) => one.isSpam && isEnglish(one));
    return [
      ...rowOf(`spam of ${source}`, those.filter(isEnglish)),
      ...rowOf(`spam of ${source}, fitted without it`, apart),
      ...rowOf(
        `spam of ${source}, not English`,
        those.filter((one) => !isEnglish(one)),
      ),
    ];
  });
  return `## Levels\n\n\`caution\` begins at ${caution} points (a score of 25), the most that 80% of the spam of each large source still has; \`risky\` at ${risky} points (50), so that at most 1% of each kind of legitimate email is beyond; \`spam\` at one and a half times those points (75). Between them the score rises evenly, and reaches 100 at 2.4 times the points of \`risky\`. Few emails decide where \`risky\` begins: three marketing emails. Drawing the senders anew moves it by half a point, and the shares of spam beyond it by some 10%.\n\n${table(['', 'documents', ...LEVELS], [...kinds, ...spam])}`;
}

function isEnglish({ observation }: Judged): boolean {
  return observation.isEnglish;
}
