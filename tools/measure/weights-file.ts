import type { LevelPoints } from '../../src/core/report/scale.ts';
import { type ListedRule, type RuleId, rules } from '../../src/core/rules/index.ts';
import type { Group } from '../../src/core/rules/rule.ts';
import type { Calibration } from './calibrate.ts';
import { ALL, type CountsBySource, type RuleCounts } from './counts.ts';
import { PRIORS } from './priors.ts';
import { isAboutWords, measuredRules } from './shares.ts';

/** Everything that the engine takes from the measurement. */
export interface Measured {
  readonly weights: ReadonlyMap<RuleId, number>;
  readonly caps: readonly (readonly [Group, number])[];
  readonly calibration: Calibration;
  readonly levels: LevelPoints;
  readonly counts: ReadonlyMap<RuleId, CountsBySource>;
}

const NOTE = '// Written by `npm run measure`; see docs/accuracy.md. Not to be edited by hand.\n';

/** What `npm run generate` does there, so that a new rule needs no mail to be measured on. */
const NOTE_ON_NEW_RULES =
  '// `npm run generate` adds a new rule, at 0 until it is measured, and takes what tools/measure/hand-set.ts sets.\n';

/** The text of `src/core/rules/weights.ts`. */
export function weightsFile({ weights, caps, calibration, levels }: Omit<Measured, 'counts'>): string {
  return `${NOTE}${NOTE_ON_NEW_RULES}import type { RuleId } from './index.ts';
import type { Group } from './rule.ts';

/** Points of each rule at its full share: log-odds, fitted to mail. */
export const weights: Readonly<Record<RuleId, number>> = {
${rules.map(({ id }) => `  ${key(id)}: ${weights.get(id) ?? 0},`).join('\n')}
};

/** The part of a weight that is set by hand, where the corpora cannot speak; bounded together. */
export const priors: Readonly<Partial<Record<RuleId, number>>> = {
${Object.entries(PRIORS)
  .map(([id, prior]) => `  ${key(id)}: ${prior},`)
  .join('\n')}
};

/** The most points that a group can add. */
export const GROUP_CAPS: Readonly<Record<Group, number>> = {
${caps.map(([group, cap]) => `  ${group}: ${cap},`).join('\n')}
};

/** The likelihood of spam is 1 / (1 + e^−(OFFSET + SLOPE × √points)). */
export const OFFSET = ${calibration.offset};
export const SLOPE = ${calibration.slope};

/** Points at which the levels begin. */
export const CAUTION = ${levels.caution};
export const RISKY = ${levels.risky};
`;
}

/** The text of `src/core/rules/measured-counts.ts`. */
export function countsFile({ counts }: Measured): string {
  const countsOf = ({ id }: ListedRule) => counts.get(id)?.get(ALL) ?? NONE;
  const rows = measuredRules.map((rule) => {
    const { spam, legitimate } = countsOf(rule);
    return `  ${key(rule.id)}: ${isAboutWords(rule) ? 'inEnglish' : 'inAll'}(${spam[0]}, ${legitimate[0]}),`;
  });
  const [english, all] = [true, false].map((isEnglish) => {
    const { spam, legitimate } =
      measuredRules.filter((rule) => isAboutWords(rule) === isEnglish).map(countsOf)[0] ?? NONE;
    return `{ spam: [spam, ${spam[1]}], legitimate: [legitimate, ${legitimate[1]}] }`;
  });
  return `${NOTE}import type { RuleId } from './index.ts';

/** Documents in which a rule finds something, of how many that were measured. */
export interface MeasuredCounts {
  readonly spam: readonly [found: number, of: number];
  readonly legitimate: readonly [found: number, of: number];
}

/** What each rule that a corpus can judge found in spam and in legitimate mail. */
export const measuredCounts: Readonly<Partial<Record<RuleId, MeasuredCounts>>> = {
${rows.join('\n')}
};

/** Of a rule about words, which is asked of English documents only. */
function inEnglish(spam: number, legitimate: number): MeasuredCounts {
  return ${english};
}

function inAll(spam: number, legitimate: number): MeasuredCounts {
  return ${all};
}
`;
}

const NONE: RuleCounts = { spam: [0, 0], legitimate: [0, 0] };

function key(id: string): string {
  return /^[a-z]+$/.test(id) ? id : `'${id}'`;
}
