/** A test, or a step of `npm test`, that was left out. */
export interface Skip {
  readonly test: string;
  /** Empty if none was given. */
  readonly reason: string;
}

/** How many tests did what, and which were left out. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skips: readonly Skip[];
}

export const NONE: TestCounts = { passed: 0, failed: 0, skips: [] };

/** Whether something that another process left is counts. */
export function isCounts(value: unknown): value is TestCounts {
  if (typeof value !== 'object' || value === null) return false;
  const areNumbers = ['passed', 'failed'].every((key) => typeof Reflect.get(value, key) === 'number');
  return areNumbers && Array.isArray(Reflect.get(value, 'skips'));
}

/** Why desktop VS Code leaves out a step. */
export const ON_THE_DESKTOP = 'desktop VS Code cannot be told to do this';

/**
 * The reasons that count on a machine that lacks nothing, each with whether it is true of this one; under CI any other
 * reason is a failure. The last three are given only where VS Code was asked which one it is.
 */
const REASONS: Readonly<Record<string, () => boolean>> = {
  // Mail that people have received is not ours to put into the repository.
  'INBOXLINT_CORPORA is not set': () => !process.env.INBOXLINT_CORPORA,
  'INBOXLINT_DELIVERABILITY is not set': () => !process.env.INBOXLINT_DELIVERABILITY,
  'Windows has no file modes': () => process.platform === 'win32',
  [ON_THE_DESKTOP]: () => true,
  'the web host cannot read the schema of an extension that is served for a test': () => true,
  'without a dialog, VS Code saves new files to the disk only': () => true,
};

/** Whether what was left out could not have been run on this machine, however it is set up. */
export function isLegitimate({ reason }: Skip): boolean {
  return Object.hasOwn(REASONS, reason) && REASONS[reason]?.() === true;
}

export function sum(counts: readonly TestCounts[]): TestCounts {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
    skips: counts.flatMap(({ skips }) => skips),
  };
}

/** A line such as `3 passed, 0 failed, 1 skipped`. */
export function lineOf({ passed, failed, skips }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skips.length > 0 ? `, ${skips.length} skipped` : ''}`;
}
