import type { PlanDay } from './plan-request.ts';

/** Days of a plan that are shown as one: equal ones that follow each other, or one by itself. */
export interface DayRun {
  readonly first: PlanDay;
  readonly last: PlanDay;
  /** How many days have emails. */
  readonly length: number;
  /** Of all of them. */
  readonly total: number;
}

/** So many equal days one after the other are worth a line of their own each. */
const FEW = 3;

type Days = [PlanDay, ...PlanDay[]];

/** The days of a plan, those alike that follow each other in one. */
export function dayRuns(days: readonly PlanDay[]): readonly DayRun[] {
  const runs: Days[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before?.total === day.total && before.limitedBy === day.limitedBy) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run) => (run.length > FEW ? [runOf(run)] : run.map((day) => runOf([day]))));
}

function runOf(days: Days): DayRun {
  const [first] = days;
  const total = days.reduce((sum, day) => sum + day.total, 0);
  return { first, last: days.at(-1) ?? first, length: days.length, total };
}
