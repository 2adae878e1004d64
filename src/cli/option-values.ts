import { RECIPIENT_RULE_IDS } from '../core/config/recipient-rule-ids.ts';
import { RECORD_RULE_IDS } from '../core/config/record-rule-ids.ts';
import {
  LEVELS,
  type Level,
  type RuleId,
  readSettings,
  render,
  rules,
  type SettableRuleId,
} from '../core/index.ts';
import type { Target } from '../filters/api.ts';
import { readWith } from '../filters/target.ts';
import { type OutputFormat, REPORT_FORMATS, type ReportFormat, type RuleSettings } from './cli-options.ts';
import { UsageError } from './failure.ts';
import { didYouMean } from './read-options.ts';

const OUTPUT_FORMATS: readonly OutputFormat[] = ['pretty', 'json'];

/** What `--format` takes. Throws `UsageError`, as the others here do. */
export function readFormat(value: string): OutputFormat {
  return oneOf(OUTPUT_FORMATS, value);
}

/** What `--format` takes where drafts are checked. */
export function readReportFormat(value: string): ReportFormat {
  return oneOf(REPORT_FORMATS, value);
}

function oneOf<Known extends string>(formats: readonly Known[], value: string): Known {
  const format = formats.find((known) => known === value);
  if (format) return format;
  const names = `${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}`;
  throw new UsageError(`--format takes ${names}, not “${value}”.${didYouMean(value, formats)}`);
}

/** What `--fail-on` takes. */
export function readFailOn(value: string): Level | number {
  const level = LEVELS.find((known) => known === value);
  if (level) return level;
  const score = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (score <= 100) return score;
  const close = didYouMean(value, LEVELS);
  const levels = LEVELS.join(', ');
  throw new UsageError(
    `--fail-on takes a level (${levels}) or a score from 0 to 100, not “${value}”.${close}`,
  );
}

/** A whole number, 0 or more. */
export function readCount(option: string, value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(`${option} takes a whole number, 0 or more, not “${value}”.`);
}

/** A number above 0 and at most `most`. */
export function readAmount(option: string, value: string, unit: string, most: number): number {
  const amount = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (amount > 0 && amount <= most) return amount;
  throw new UsageError(`${option} takes ${unit}, more than 0 and at most ${most}, not “${value}”.`);
}

/** What `--with` takes. */
export function readFilter(value: string): Target {
  const read = readWith(value);
  if ('target' in read) return read.target;
  throw new UsageError(`--with: ${render(read.problem)}`);
}

/** What `--rule` takes: `missing-alt:off`. An id that configurations accept although the rule is gone has no effect here either. */
export function readRuleSetting(value: string): RuleSettings {
  const [id = '', severity = '', ...rest] = value.split(':');
  if (id === '' || severity === '' || rest.length > 0) {
    throw new UsageError(
      `--rule takes a rule and its severity, for example missing-alt:off, not “${value}”.`,
    );
  }
  const { config, problems } = readSettings({ rules: { [id]: severity } });
  const [problem] = problems;
  if (problem) throw new UsageError(`--rule: ${render(problem)}`);
  return config.rules;
}

/** What `--suppress-rule` takes: a rule about drafts. */
export function readDraftRule(value: string): RuleId {
  const rule = rules.find(({ id }) => id === value);
  if (rule) return rule.id;
  const close = didYouMean(
    value,
    rules.map(({ id }) => id),
  );
  throw new UsageError(`--suppress-rule: There is no rule “${value}”.${close}`);
}

/** What `--rule-docs` takes. */
export function readRuleId(value: string): SettableRuleId {
  const ids = [...rules.map(({ id }) => id), ...RECORD_RULE_IDS, ...RECIPIENT_RULE_IDS];
  const id = ids.find((one) => one === value);
  if (id) return id;
  throw new UsageError(`--rule-docs: There is no rule “${value}”.${didYouMean(value, ids)}`);
}
