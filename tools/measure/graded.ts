import { LEVELS, type Level, levelAt } from '../../src/core/index.ts';
import { scoreOf } from '../../src/core/report/score.ts';
import { type DraftFile, draftIn } from '../data/draft-files.ts';
import {
  fieldOf,
  type Located,
  onlyFields,
  type ReadValue,
  readList,
  textOf,
  wrong,
} from '../data/located-json.ts';
import { areaUnderCurve } from './figures.ts';

/**
 * What a careful reader makes of a draft: 0 nobody could object, 1 honest with a habit or two of advertising, 2 pushy
 * marketing of a real company, 3 likely to be filtered, 4 fraud, or spam that harms whoever believes it.
 */
const GRADES = [0, 1, 2, 3, 4] as const;
export type Grade = (typeof GRADES)[number];

/** A draft of our own writing with the grade that it was given before it was ever checked. */
export interface GradedDraft extends DraftFile {
  readonly grade: Grade;
  /** What kind of email it is, such as `school letter`. */
  readonly kind: string;
  /** What may mislead a checker, or gives the draft away. */
  readonly note: string;
}

/**
 * The graded drafts, in the order of their names. Their hosts are invented and not reserved, as rules leave reserved ones
 * alone. Throws a `DataError` where the list is wrong.
 */
export function gradedDrafts(): readonly GradedDraft[] {
  return readList('graded.json', gradedDraft());
}

/** Reads an entry of the list; each has to be of another draft. */
export function gradedDraft(): ReadValue<GradedDraft> {
  const draft = draftIn('graded');
  return (value) => {
    onlyFields(value, ['file', 'grade', 'kind', 'note']);
    return {
      ...fieldOf(value, 'file', draft),
      grade: fieldOf(value, 'grade', gradeOf),
      kind: fieldOf(value, 'kind', textOf),
      note: fieldOf(value, 'note', textOf),
    };
  };
}

function gradeOf(value: Located): Grade {
  const grade = GRADES.find((known) => known === value.node.value);
  if (grade === undefined) throw wrong(value, `should be one of ${GRADES.join(', ')}`);
  return grade;
}

/** What was found of a draft whose grade is known. */
export interface GradedPoints {
  readonly grade: Grade;
  /** As `Report.points`. */
  readonly points: number;
}

/** How well points agree with grades; each is a share from 0 to 1, or `NaN` where there is nothing to have a share of. */
export interface Agreement {
  /** Of the pairs of drafts of different grades, those in which the worse grade has more points; ties count half. */
  readonly ordered: number;
  /** Of the drafts of grade 0, those whose level is caution or worse. */
  readonly falselyWarned: number;
  /** Of the drafts of grade 4, those whose level is risky or worse. */
  readonly caught: number;
}

/** Grades that are compared with each other, best first: 3 against 4 is a matter of taste. */
const RANKS: readonly (readonly Grade[])[] = [[0], [1], [2], [3, 4]];

/** How the points of these drafts, in any order, agree with their grades, at the levels that are shipped or others. */
export function agreementOf(
  drafts: readonly GradedPoints[],
  levelOf: (points: number) => Level = (points) => levelAt(scoreOf(points)),
): Agreement {
  const reach = (grade: Grade, level: Level) => {
    const levels = drafts.filter((one) => one.grade === grade).map(({ points }) => levelOf(points));
    return levels.filter((one) => LEVELS.indexOf(one) >= LEVELS.indexOf(level)).length / levels.length;
  };
  return {
    ordered: orderedShare(RANKS.map((grades) => drafts.filter(({ grade }) => grades.includes(grade)))),
    falselyWarned: reach(0, 'caution'),
    caught: reach(4, 'risky'),
  };
}

/** Of the pairs from different ranks, the share with more points in the later rank; ties count half. */
function orderedShare(ranks: readonly (readonly GradedPoints[])[]): number {
  let [ordered, pairs] = [0, 0];
  for (const [index, worse] of ranks.entries()) {
    const better = ranks.slice(0, index).flat();
    const between = better.length * worse.length;
    if (between === 0) continue;
    const scored = [...better, ...worse].map((one, at) => ({
      value: one.points,
      isSpam: at >= better.length,
    }));
    ordered += areaUnderCurve(scored) * between;
    pairs += between;
  }
  return ordered / pairs;
}
